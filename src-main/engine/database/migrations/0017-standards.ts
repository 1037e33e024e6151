import type { Migration } from '../migration.ts';

/** Which question of a standard questionnaire is which of ours, as somebody told it; no question: none of ours. */
export const standards: Migration = {
  number: 17,
  name: 'standards',
  sql: `
CREATE TABLE standard_mappings (
  standard TEXT NOT NULL,
  ref TEXT NOT NULL,
  question_id TEXT,
  PRIMARY KEY (standard, ref)
) STRICT, WITHOUT ROWID;
`,
};
