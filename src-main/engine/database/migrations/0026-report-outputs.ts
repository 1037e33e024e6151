import type { Migration } from '../migration.ts';

/** Reports that were saved or printed, and the recommendations of the data-protection officer for a period. */
export const reportOutputs: Migration = {
  number: 26,
  name: 'report-outputs',
  sql: `
CREATE TABLE report_outputs (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  -- what was asked for, as JSON, so that it can be asked for again
  request TEXT NOT NULL,
  -- 'file' or 'paper'
  medium TEXT NOT NULL,
  file_name TEXT NOT NULL,
  pages INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  -- number and hash of the newest entry about data that it was made from; outputs themselves are none
  data_entry INTEGER NOT NULL,
  data_state TEXT NOT NULL
) STRICT;
CREATE INDEX report_outputs_by_time ON report_outputs (made_at);

CREATE TABLE report_recommendations (
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  recommendations TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (from_day, to_day)
) STRICT;
`,
};
