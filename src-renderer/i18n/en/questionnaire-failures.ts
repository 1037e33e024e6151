/** Refusals about the company's own questionnaires, and of four eyes. */
export const questionnaireFailures = {
  QUESTIONNAIRE_DRAFT_EXISTS: {
    title: 'This questionnaire has a draft already.',
    text: 'None was made. Go on with it, or discard it.',
  },
  QUESTIONNAIRE_WITHOUT_DRAFT: {
    title: 'This questionnaire has no draft at the moment.',
    text: 'Published versions stay as they are. Begin a new version and change it there.',
  },
  QUESTIONNAIRE_ONLY_DRAFT: {
    title: 'The draft is all there is of the questionnaire.',
    text: 'Nothing was discarded. Remove the questionnaire instead.',
  },
  QUESTIONNAIRE_REFUSED: {
    title: 'It cannot be published yet.',
    text: '{problems, plural, one {One place has} other {# places have}} to be completed first. The draft is saved; what is missing stands beside the fields.',
  },
  WORDING_PLACE_UNKNOWN: {
    title: 'This text does not know “{place}”.',
    text: 'The letter would have a gap in this place. Nothing was saved; use only places that stand beside the text.',
  },
  WORDING_BRACE: {
    title: 'A curly bracket belongs to no place.',
    text: 'Nothing was saved. Put places in with the buttons beside the text, and delete the bracket.',
  },
  SECOND_PERSON_NEEDED: {
    title: 'This counts only once a second person confirmed it.',
    text: 'The settings ask for four eyes. Nothing was changed; propose it for confirmation.',
  },
  WAITS_FOR_SECOND_PERSON: {
    title: 'This waits for a second person already.',
    text: '{by} proposed it. Nothing was changed; confirm it, send it back, or withdraw it.',
  },
  APPROVAL_REFUSED_BY_ROLES: {
    title: 'Four eyes: not like this.',
    text: '{reason, select, unknownPerson {“{name}” is not on the list of people. Choose somebody of the list.} samePerson {{name} proposed it. Somebody else has to confirm.} withoutRole {The task of {name} does not allow it. Who decides or is data protection officer may confirm.} personLeft {This person is no longer on the list of people.} changedSince {Something was changed since it was proposed. Send it back; it has to be proposed anew.} notWaiting {It no longer waits for a second person.} alreadyWaiting {It waits for a second person already.} notNeeded {The settings ask for no second person here.} other {Check the people.}} Nothing was changed.',
  },
};
