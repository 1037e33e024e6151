import type { Migration } from '../migration.ts';

/** Questionnaires of the company's own in versions that are locked once published. */
export const ownQuestionnaires: Migration = {
  number: 20,
  name: 'own-questionnaires',
  sql: `
CREATE TABLE own_questionnaires (
  id TEXT PRIMARY KEY,
  -- how assessments call it; never given twice
  handle INTEGER NOT NULL UNIQUE,
  is_asked INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE own_questionnaire_versions (
  id TEXT PRIMARY KEY,
  questionnaire_id TEXT NOT NULL REFERENCES own_questionnaires (id),
  number INTEGER,
  -- title, steps, sources and questions as JSON
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  published_at TEXT,
  published_by TEXT,
  reviewed_by TEXT,
  hash TEXT,
  UNIQUE (questionnaire_id, number)
) STRICT;
CREATE UNIQUE INDEX own_questionnaire_one_draft ON own_questionnaire_versions (questionnaire_id)
  WHERE published_at IS NULL;
CREATE TRIGGER own_questionnaire_versions_stay BEFORE UPDATE ON own_questionnaire_versions
WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published versions are never changed'); END;
CREATE TRIGGER own_questionnaire_versions_remain BEFORE DELETE ON own_questionnaire_versions
WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published versions are never deleted'); END;`,
};
