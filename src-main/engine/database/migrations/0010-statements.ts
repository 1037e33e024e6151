import type { Migration } from '../migration.ts';

/**
 * What vendors said about themselves, with file, row and day. A statement is never changed: only its state moves, and a merge
 * that was taken back stays on file as such.
 */
export const statements: Migration = {
  number: 10,
  name: 'statements',
  sql: `
CREATE TABLE vendor_statements (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES services (id),
  batch_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  question_id TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  asked_as TEXT NOT NULL,
  is_guess INTEGER NOT NULL,
  -- file name, hash, sheet, row, cell and day as JSON
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  -- inquiry or standard questionnaire as JSON
  origin TEXT NOT NULL,
  -- files named for the answer, as JSON
  evidence TEXT NOT NULL,
  state TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  -- the run, its answer before and after, and the evidence filed with it, as JSON; null where no answer was touched
  taken TEXT,
  taken_back_at TEXT
) STRICT;
CREATE INDEX vendor_statements_by_service ON vendor_statements (service_id, question_id);
CREATE INDEX vendor_statements_by_batch ON vendor_statements (batch_id, position);
CREATE TRIGGER vendor_statements_stay
BEFORE UPDATE OF id, service_id, batch_id, position, question_id, value, note, asked_as, is_guess, source, sha256, origin,
  evidence, recorded_at, recorded_by ON vendor_statements
BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END;
CREATE TRIGGER vendor_statements_remain BEFORE DELETE ON vendor_statements
BEGIN SELECT RAISE(ABORT, 'vendor_statements are never deleted'); END;
`,
};
