import type { Migration } from '../migration.ts';

/** Vendors side by side: what people chose. Points, ranks and what would turn them follow from the assessments when asked. */
export const comparisons: Migration = {
  number: 11,
  name: 'comparisons',
  sql: `
CREATE TABLE comparison_records (
  id TEXT PRIMARY KEY,
  -- name, services with their offers, weights and musts as JSON
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;

-- what can be found of comparisons; what is archived stays, as the list of the archive shows it
CREATE VIRTUAL TABLE comparison_search USING fts5 (
  name, body, comparison_id UNINDEXED,
  detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);
`,
};
