import type { Migration } from '../migration.ts';

/** Acts that wait for a second person, and who looked at decisions and closings before they counted. */
export const fourEyes: Migration = {
  number: 27,
  name: 'four-eyes',
  sql: `
CREATE TABLE act_proposals (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  label TEXT NOT NULL,
  -- what is to be done, as JSON
  act TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_by_id TEXT NOT NULL REFERENCES people (id),
  proposed_at TEXT NOT NULL,
  -- number of the newest audit entry when it was proposed: what comes after it on the record is a change
  trail INTEGER NOT NULL,
  -- waiting, confirming, confirmed, sentBack, withdrawn
  state TEXT NOT NULL,
  closed_by TEXT NOT NULL DEFAULT '',
  closed_at TEXT,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX act_proposals_by_subject ON act_proposals (subject_id, state);
CREATE UNIQUE INDEX act_proposals_one_waiting ON act_proposals (subject_id) WHERE state = 'waiting';
CREATE TRIGGER act_proposals_stay BEFORE UPDATE ON act_proposals
WHEN OLD.state NOT IN ('waiting', 'confirming')
BEGIN SELECT RAISE(ABORT, 'a closed proposal is never changed'); END;
CREATE TRIGGER act_proposals_remain BEFORE DELETE ON act_proposals
BEGIN SELECT RAISE(ABORT, 'proposals are never deleted'); END;

ALTER TABLE assessment_decisions ADD COLUMN reviewed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE breach_closings ADD COLUMN reviewed_by TEXT NOT NULL DEFAULT '';`,
};
