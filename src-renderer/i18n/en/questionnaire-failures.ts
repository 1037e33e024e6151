/** Refusals about the company's own questionnaires. */
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
};
