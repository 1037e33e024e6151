import type { Migration } from '../migration.ts';

/** What was removed, with the call that brings it back: the trash. What lies in an archive is not repeated here. */
export const removedRecords: Migration = {
  number: 25,
  name: 'removed-records',
  sql: `
CREATE TABLE removed_records (
  id TEXT PRIMARY KEY,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  label TEXT NOT NULL,
  removed_at TEXT NOT NULL,
  removed_by TEXT NOT NULL,
  -- procedure and its input as JSON
  procedure TEXT NOT NULL,
  input TEXT NOT NULL
) STRICT;
CREATE INDEX removed_records_by_call ON removed_records (procedure, input);
`,
};
