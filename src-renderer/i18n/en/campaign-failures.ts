/** English texts for what can be refused in the area of campaigns. */
export const campaignFailures = {
  CAMPAIGN_RELEASED: {
    title: 'This campaign is released.',
    text: 'Since {releasedAt} it stays as it was examined. Take the release back if something is to change.',
  },
  CAMPAIGN_NOT_RELEASED: {
    title: 'This campaign is not released.',
    text: 'Nothing was changed. Only a release can be taken back or ended.',
  },
  CAMPAIGN_CHANGED: {
    title: 'The campaign was changed elsewhere meanwhile.',
    text: 'Saved {savedAt}. What you entered is still here, nothing was overwritten. Reload and enter your change once more.',
  },
  STEP_LOOP: {
    title: 'The steps wait for each other.',
    text: '“{name}” would never begin, because it follows itself by way of others. Nothing was saved; choose another step to follow.',
  },
  RELEASE_REFUSED: {
    title: 'Not ready to be released.',
    text: '{count, plural, one {One point stands} other {# points stand}} in the way. The gate lists them, each with the way to mend it.',
  },
  EXCEPTION_REFUSED: {
    title: 'There is no exception for this.',
    text: 'Nothing was saved. {reason, select, blocker {This condition is mandatory and has to be met.} past {The exception would have run out already. Choose a day from today on.} standing {An exception already holds for this condition. End it first.} other {The condition is not known.}}',
  },
  PERSONAL_DATA: {
    title: 'This holds data of a real person.',
    text: '{count, plural, one {One place names} other {# places name}} somebody or {count, plural, one {leads} other {lead}} to them. Nothing was saved. A persona is an invented type: take these details out.',
  },
  VERSION_UNCHANGED: {
    title: 'Nothing has changed since version {number}.',
    text: 'No new version was kept. Change something in the profile first.',
  },
  MODEL_DRAFT_EXISTS: {
    title: 'This model has a draft already.',
    text: 'None was added. Go on with the one there is, or discard it.',
  },
  MODEL_ONLY_DRAFT: {
    title: 'This draft is all there is of the model.',
    text: 'Nothing was discarded. Move the model to the archive instead.',
  },
  MODEL_RELEASED: {
    title: 'This version is released.',
    text: 'Since {releasedAt} it stays as it is: campaigns rest on it. Start a new draft.',
  },
  MODEL_RELEASE_REFUSED: {
    title: 'Not ready to be released.',
    text: '{count, plural, one {One point stands} other {# points stand}} in the way. The draft is saved; the reasons are listed at the check of the model.',
  },
  LEADS_FORGOTTEN: {
    title: 'These leads are no longer in memory.',
    text: 'Obhut does not store leads; they are forgotten when the file is locked. Read the file again.',
  },
};
