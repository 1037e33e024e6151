import type { Migration } from '../migration.ts';

/** Audit trail, inner keys, attachments, settings, the company and its own measures. */
export const foundation: Migration = {
  number: 1,
  name: 'foundation',
  sql: `
CREATE TABLE audit_entries (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_label TEXT NOT NULL,
  before TEXT,
  after TEXT,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_entries_by_subject ON audit_entries (subject_id, number);
CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER audit_entries_remain BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;

CREATE TABLE vault_keys (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;

CREATE TABLE attachments (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE company (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  region TEXT,
  sector TEXT NOT NULL,
  size_band TEXT,
  turnover_band TEXT,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  website TEXT NOT NULL,
  language TEXT NOT NULL,
  logo TEXT REFERENCES attachments (hash),
  is_sample INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  function TEXT NOT NULL,
  email TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE own_measures (
  control TEXT PRIMARY KEY,
  level TEXT,
  note TEXT NOT NULL,
  checked_on TEXT,
  owner_id TEXT REFERENCES people (id)
) STRICT;

CREATE TABLE own_measure_evidence (
  id TEXT PRIMARY KEY,
  control TEXT NOT NULL REFERENCES own_measures (control),
  attachment TEXT REFERENCES attachments (hash),
  title TEXT NOT NULL,
  page TEXT,
  dated_on TEXT,
  expires_on TEXT
) STRICT;
CREATE INDEX own_measure_evidence_by_control ON own_measure_evidence (control);
`,
};
