import type { Migration } from '../migration.ts';

/**
 * Transfers to third countries: what the company marked as fallen lies over the dated law of the product; scenarios are
 * only plans. Transfer impact assessments are drafts until they are concluded; a conclusion keeps what it was to the letter
 * and is taken back, never changed.
 */
export const transfers: Migration = {
  number: 12,
  name: 'transfers',
  sql: `
CREATE TABLE transfer_scenarios (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  day TEXT NOT NULL,
  -- what falls, as JSON
  falls TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE transfer_amendments (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  country TEXT NOT NULL,
  from_day TEXT NOT NULL,
  is_exercise INTEGER NOT NULL,
  source TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  -- the scenario it came from; that may be thrown away
  scenario_id TEXT,
  retracted_at TEXT
) STRICT;
CREATE TRIGGER transfer_amendments_stay
BEFORE UPDATE OF id, kind, country, from_day, is_exercise, source, by, at ON transfer_amendments
BEGIN SELECT RAISE(ABORT, 'a mark is taken back, never changed'); END;
CREATE TRIGGER transfer_amendments_remain BEFORE DELETE ON transfer_amendments
BEGIN SELECT RAISE(ABORT, 'marks are never deleted'); END;

CREATE TABLE transfer_assessments (
  id TEXT PRIMARY KEY,
  -- whose starting point it took, or whose next version it is
  based_on TEXT REFERENCES transfer_assessments (id),
  version INTEGER NOT NULL,
  -- subjects, answers and measures as JSON
  content TEXT NOT NULL,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE transfer_conclusions (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES transfer_assessments (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  concluded_on TEXT NOT NULL,
  person TEXT NOT NULL,
  result TEXT NOT NULL,
  conditions TEXT NOT NULL,
  review_on TEXT NOT NULL,
  -- content and conclusion as JSON, to the letter as they were hashed
  canonical TEXT NOT NULL,
  hash TEXT NOT NULL,
  -- what stood at the places before, to be put back
  facts_before TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX transfer_conclusions_by_assessment ON transfer_conclusions (assessment_id, at);
CREATE TRIGGER transfer_conclusions_stay
BEFORE UPDATE OF id, assessment_id, at, by, concluded_on, person, result, conditions, review_on, canonical, hash
ON transfer_conclusions
BEGIN SELECT RAISE(ABORT, 'a conclusion is taken back, never changed'); END;
CREATE TRIGGER transfer_conclusions_remain BEFORE DELETE ON transfer_conclusions
BEGIN SELECT RAISE(ABORT, 'conclusions are never deleted'); END;
CREATE TRIGGER transfer_assessments_concluded BEFORE UPDATE OF content ON transfer_assessments
WHEN EXISTS (SELECT 1 FROM transfer_conclusions WHERE assessment_id = OLD.id AND withdrawn_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a concluded assessment is never changed'); END;
`,
};
