import type { Migration } from '../migration.ts';

/** The company's own intervals between reviews, and reviews that were put off for a decision. */
export const reviews: Migration = {
  number: 18,
  name: 'reviews',
  sql: `
CREATE TABLE review_intervals (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  content TEXT NOT NULL
) STRICT;

CREATE TABLE review_postponements (
  service_id TEXT PRIMARY KEY REFERENCES services (id),
  -- the decision whose review is put off; empty where there is none
  decided_id TEXT NOT NULL,
  until TEXT NOT NULL,
  reason TEXT NOT NULL,
  postponed_by TEXT NOT NULL,
  postponed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
