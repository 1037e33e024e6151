/** Names that a file with questions carries inside; whoever reads it again looks for these. */
export const metaSheet = 'obhut';

/** Columns of the sheet with the questions, from 0. */
export const questionColumns = {
  id: 0,
  number: 1,
  question: 2,
  evidenceHint: 3,
  answer: 4,
  note: 5,
  evidence: 6,
} as const;

/** Keys in the first column of the hidden sheet; the value stands beside them. */
export const metaKeys = {
  format: 'format',
  inquiry: 'inquiry',
  hash: 'hash',
  company: 'company',
  language: 'language',
} as const;

export const sheetFormat = 'obhut-questions-1';
export const answerFormat = 'obhut-answers';

/** Ids of the parts of the page that hold data. */
export const pageParts = { set: 'obhut-set', answers: 'obhut-answers' } as const;
