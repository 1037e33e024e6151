import type { Migration } from '../migration.ts';

/** Which columns of other programs' tables hold what of a questionnaire, as somebody told it. */
export const questionnaireColumns: Migration = {
  number: 31,
  name: 'questionnaire-columns',
  sql: `
CREATE TABLE own_questionnaire_columns (
  -- of the titles of the table's columns, in their order
  titles_hash TEXT PRIMARY KEY,
  -- field by column as JSON
  columns TEXT NOT NULL,
  told_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
