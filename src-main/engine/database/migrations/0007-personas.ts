import type { Migration } from '../migration.ts';

/**
 * Whom marketing writes for and what it offers them: personas, which are invented types and hold no person, with versions
 * that are never changed, and pieces of content for a persona in a phase.
 */
export const personas: Migration = {
  number: 7,
  name: 'personas',
  sql: `
CREATE TABLE personas (
  id TEXT PRIMARY KEY,
  -- the words as they stand, as JSON
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;

CREATE TABLE persona_versions (
  id TEXT PRIMARY KEY,
  persona_id TEXT NOT NULL REFERENCES personas (id),
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (persona_id, number)
) STRICT;
CREATE TRIGGER persona_versions_stay BEFORE UPDATE ON persona_versions
BEGIN SELECT RAISE(ABORT, 'persona_versions are never changed'); END;
CREATE TRIGGER persona_versions_remain BEFORE DELETE ON persona_versions
BEGIN SELECT RAISE(ABORT, 'persona_versions are never deleted'); END;

CREATE TABLE content_pieces (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  phase TEXT NOT NULL,
  state TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  date TEXT,
  summary TEXT NOT NULL,
  requires_form INTEGER NOT NULL,
  promise TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;

CREATE TABLE content_piece_personas (
  piece_id TEXT NOT NULL REFERENCES content_pieces (id),
  persona_id TEXT NOT NULL REFERENCES personas (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (piece_id, persona_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_piece_personas_by_persona ON content_piece_personas (persona_id);

-- what can be found of personas and pieces; what is archived stands here no more
CREATE VIRTUAL TABLE content_search USING fts5 (
  name, body, kind UNINDEXED, record_id UNINDEXED, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);
`,
};
