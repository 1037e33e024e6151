import type { Migration } from '../migration.ts';

/** Models of lead scoring in versions that are locked once released. No lead is ever stored. */
export const scoring: Migration = {
  number: 8,
  name: 'scoring',
  sql: `
CREATE TABLE scoring_model (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;

CREATE TABLE scoring_version (
  id TEXT PRIMARY KEY,
  model_id TEXT NOT NULL REFERENCES scoring_model (id),
  number INTEGER,
  -- name, rules, thresholds and hand-over as JSON
  content TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  released_at TEXT,
  released_by TEXT,
  -- what was hashed, to the letter
  canonical TEXT,
  hash TEXT,
  UNIQUE (model_id, number)
) STRICT;
CREATE UNIQUE INDEX scoring_version_one_draft ON scoring_version (model_id) WHERE released_at IS NULL;
CREATE TRIGGER scoring_version_stay BEFORE UPDATE ON scoring_version WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'released versions are never changed'); END;
CREATE TRIGGER scoring_version_remain BEFORE DELETE ON scoring_version WHEN OLD.released_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'released versions are never deleted'); END;`,
};
