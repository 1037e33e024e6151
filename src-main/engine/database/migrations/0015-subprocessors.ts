import type { Migration } from '../migration.ts';

/**
 * Notices about sub-processors with their changes, and what people said about who is who. The chain itself stays in
 * `sub_processors`; a notice that was taken back stays as withdrawn.
 */
export const subprocessors: Migration = {
  number: 15,
  name: 'subprocessors',
  sql: `
CREATE TABLE subprocessor_notices (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES services (id),
  told_by TEXT NOT NULL,
  noticed_on TEXT NOT NULL,
  objection_days INTEGER,
  objection_until TEXT,
  effective_on TEXT,
  note TEXT NOT NULL,
  list_hash TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX subprocessor_notices_by_service ON subprocessor_notices (service_id);

CREATE TABLE subprocessor_changes (
  id TEXT PRIMARY KEY,
  notice_id TEXT NOT NULL REFERENCES subprocessor_notices (id),
  position INTEGER NOT NULL,
  -- what the list says and what it would do to the chain, as JSON
  content TEXT NOT NULL,
  decision TEXT,
  decided_on TEXT,
  decided_by TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  -- what takes the change out of the chain again, as JSON
  way_back TEXT
) STRICT;
CREATE INDEX subprocessor_changes_by_notice ON subprocessor_changes (notice_id, position);

CREATE TABLE subprocessor_identities (
  scope TEXT NOT NULL,
  about TEXT NOT NULL,
  firm_key TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (scope, about)
) STRICT, WITHOUT ROWID;
`,
};
