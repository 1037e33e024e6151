import type { Migration } from '../migration.ts';

/** What makes up for a weaker control: accepted on a day, good until another, and renewed also after the decision. */
export const compensations: Migration = {
  number: 14,
  name: 'compensations',
  sql: `
CREATE TABLE level_compensations (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  control TEXT NOT NULL,
  text TEXT NOT NULL,
  accepted_by TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  attachment TEXT REFERENCES attachments (hash),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (assessment_id, control)
) STRICT, WITHOUT ROWID;
CREATE INDEX level_compensations_by_end ON level_compensations (valid_until);
`,
};
