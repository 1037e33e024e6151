import type { Migration } from '../migration.ts';

/** Refuses every change and removal of a table's rows. */
function neverChanged(table: string): string {
  return `
CREATE TRIGGER ${table}_stay BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are never changed'); END;
CREATE TRIGGER ${table}_remain BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are never deleted'); END;`;
}

/**
 * The register of consent texts: wordings and the documents they lead to, in versions that are locked once published, and
 * where they were shown from when on. It holds no person who consents. Beside it the log of requests, which can be deleted.
 */
export const consents: Migration = {
  number: 5,
  name: 'consents',
  sql: `
CREATE TABLE consent_texts (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  channel TEXT,
  procedure TEXT,
  -- languages as a JSON array
  languages TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  created_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;

CREATE TABLE consent_versions (
  id TEXT PRIMARY KEY,
  text_id TEXT NOT NULL REFERENCES consent_texts (id),
  number INTEGER,
  state TEXT NOT NULL,
  -- wording, form, links and mails as JSON
  content TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  published_at TEXT,
  published_by TEXT,
  approved_by TEXT,
  -- what was hashed, to the letter: the name of a text may change later, its proof does not
  canonical TEXT,
  hash TEXT,
  UNIQUE (text_id, number)
) STRICT;
CREATE INDEX consent_versions_by_publication ON consent_versions (text_id, published_at);
CREATE TRIGGER consent_versions_stay BEFORE UPDATE ON consent_versions WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published versions are never changed'); END;
CREATE TRIGGER consent_versions_remain BEFORE DELETE ON consent_versions WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published versions are never deleted'); END;

CREATE TABLE consent_withdrawals (
  version_id TEXT PRIMARY KEY REFERENCES consent_versions (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

-- pictures of a published version that were taken later
CREATE TABLE consent_screenshots (
  version_id TEXT NOT NULL REFERENCES consent_versions (id),
  attachment TEXT NOT NULL REFERENCES attachments (hash),
  added_at TEXT NOT NULL,
  PRIMARY KEY (version_id, attachment)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_uses (
  id TEXT PRIMARY KEY,
  text_id TEXT NOT NULL REFERENCES consent_texts (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  campaign TEXT NOT NULL,
  archived_at TEXT
) STRICT;
CREATE INDEX consent_uses_by_text ON consent_uses (text_id);

-- from a time on a place shows a version, or none; what it shows at a time is the last change before
CREATE TABLE consent_use_changes (
  id TEXT PRIMARY KEY,
  use_id TEXT NOT NULL REFERENCES consent_uses (id),
  at TEXT NOT NULL,
  version_id TEXT REFERENCES consent_versions (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX consent_use_changes_by_use ON consent_use_changes (use_id, at);

CREATE TABLE consent_change_retractions (
  change_id TEXT PRIMARY KEY REFERENCES consent_use_changes (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE data_requests (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  person TEXT NOT NULL,
  received_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  -- state of the doubts with its days, as JSON
  identity TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  note TEXT NOT NULL,
  -- names as a JSON array
  recipients TEXT NOT NULL,
  is_on_suppression_list INTEGER NOT NULL,
  extension TEXT,
  -- the letter while it is being written, as JSON
  draft TEXT,
  -- every answer as a JSON array; the last one holds unless it was reopened
  answers TEXT NOT NULL,
  -- day of the answer that holds; deletion is counted from it
  answered_on TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (year, sequence)
) STRICT;
CREATE INDEX data_requests_by_answer ON data_requests (answered_on);

CREATE TABLE data_request_steps (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES data_requests (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX data_request_steps_by_request ON data_request_steps (request_id);

-- the last number given in a year, so that a deleted request's number is never given again
CREATE TABLE data_request_numbers (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE data_request_retention (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  months INTEGER NOT NULL
) STRICT;
${['consent_withdrawals', 'consent_screenshots', 'consent_use_changes', 'consent_change_retractions'].map(neverChanged).join('\n')}
`,
};
