import type { Migration } from '../migration.ts';

/**
 * What attachments say, read once, in passages of a page or a heading, and what can be found of it. All of it can be read
 * anew from the attachments, so that it does not leave with the company.
 */
export const attachmentTexts: Migration = {
  number: 24,
  name: 'attachment-texts',
  sql: `
CREATE TABLE attachment_texts (
  hash TEXT PRIMARY KEY REFERENCES attachments (hash),
  -- why there is no text; null where there is
  refusal TEXT,
  read_at TEXT NOT NULL
) STRICT;

CREATE TABLE attachment_passages (
  number INTEGER PRIMARY KEY,
  hash TEXT NOT NULL REFERENCES attachments (hash),
  -- 0 stands for the file itself, which is found by its name
  position INTEGER NOT NULL,
  page INTEGER,
  heading TEXT,
  text TEXT NOT NULL,
  UNIQUE (hash, position)
) STRICT;

CREATE VIRTUAL TABLE attachment_search USING fts5 (
  name, body,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);
`,
};
