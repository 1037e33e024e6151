import type { Migration } from '../migration.ts';

/** Refuses every change of a table's rows once their assessment is decided. */
function lockedOnceDecided(table: string): string {
  const rule = (event: string, row: string) => `
CREATE TRIGGER ${table}_locked_${event.toLowerCase()} BEFORE ${event} ON ${table}
WHEN EXISTS (SELECT 1 FROM assessment_decisions WHERE assessment_id = ${row}.assessment_id)
BEGIN SELECT RAISE(ABORT, 'the assessment is decided and locked'); END;`;
  return rule('INSERT', 'NEW') + rule('UPDATE', 'OLD') + rule('DELETE', 'OLD');
}

/**
 * The work with a contract: answers as they were when a changed clause opened their question again, and proposals of the
 * clause finder that somebody rejected, so that they do not come back.
 */
export const contracts: Migration = {
  number: 16,
  name: 'contracts',
  sql: `
CREATE TABLE answer_reopenings (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  question_id TEXT NOT NULL,
  value TEXT,
  note TEXT NOT NULL,
  quote TEXT NOT NULL,
  place TEXT NOT NULL,
  answered_at TEXT,
  reopened_at TEXT NOT NULL,
  before_file TEXT NOT NULL REFERENCES attachments (hash),
  after_file TEXT NOT NULL REFERENCES attachments (hash),
  clause TEXT NOT NULL,
  PRIMARY KEY (assessment_id, question_id, reopened_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_reopenings_by_before ON answer_reopenings (before_file);
CREATE INDEX answer_reopenings_by_after ON answer_reopenings (after_file);
${lockedOnceDecided('answer_reopenings')}

CREATE TABLE contract_rejections (
  service_id TEXT NOT NULL REFERENCES services (id),
  file TEXT NOT NULL REFERENCES attachments (hash),
  question_id TEXT NOT NULL,
  -- the words of the proposal as the finder gave them
  passage TEXT NOT NULL,
  rejected_by TEXT NOT NULL,
  rejected_at TEXT NOT NULL,
  PRIMARY KEY (service_id, file, question_id, passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_rejections_by_file ON contract_rejections (file);
`,
};
