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
 * Runs of questionnaires with answers, evidence, treatments, opinion, draft and decision. Questionnaires are kept once per
 * content; a decided run is locked by triggers. `assessment_standings` is derived: what the register shows per service.
 */
export const assessments: Migration = {
  number: 3,
  name: 'assessments',
  sql: `
CREATE TABLE questionnaire_snapshots (
  hash TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  service_id TEXT NOT NULL REFERENCES services (id),
  run INTEGER NOT NULL,
  previous_id TEXT REFERENCES assessments (id),
  -- hashes of questionnaire_snapshots as a JSON array, in the order in which they are asked
  questionnaires TEXT NOT NULL,
  assessor TEXT NOT NULL,
  started_at TEXT NOT NULL,
  -- when anything but an answer was last saved; answers carry their own time
  saved_at TEXT NOT NULL,
  UNIQUE (service_id, run)
) STRICT;
CREATE INDEX assessments_by_previous ON assessments (previous_id);
CREATE INDEX assessments_by_start ON assessments (started_at);

CREATE TABLE assessment_answers (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  question_id TEXT NOT NULL,
  value TEXT,
  note TEXT NOT NULL,
  quote TEXT NOT NULL,
  place TEXT NOT NULL,
  answered_at TEXT,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_evidence (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  question_id TEXT NOT NULL,
  attachment TEXT REFERENCES attachments (hash),
  title TEXT NOT NULL,
  page TEXT,
  dated_on TEXT,
  expires_on TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_evidence_by_assessment ON answer_evidence (assessment_id, position);
CREATE INDEX answer_evidence_by_attachment ON answer_evidence (attachment);

CREATE TABLE finding_treatments (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  finding_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  due_on TEXT,
  reason TEXT NOT NULL,
  done_on TEXT,
  PRIMARY KEY (assessment_id, finding_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_treatments_by_due ON finding_treatments (due_on);

CREATE TABLE dpo_opinions (
  assessment_id TEXT PRIMARY KEY REFERENCES assessments (id),
  stance TEXT NOT NULL,
  text TEXT NOT NULL,
  given_by TEXT NOT NULL,
  given_at TEXT NOT NULL
) STRICT;

-- the decision as far as it is written; gone once it is made
CREATE TABLE decision_drafts (
  assessment_id TEXT PRIMARY KEY REFERENCES assessments (id),
  result TEXT,
  decided_by TEXT NOT NULL,
  role TEXT NOT NULL,
  residual_risk TEXT NOT NULL,
  next_review_on TEXT
) STRICT;

CREATE TABLE assessment_decisions (
  assessment_id TEXT PRIMARY KEY REFERENCES assessments (id),
  result TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  role TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  residual_risk TEXT NOT NULL,
  next_review_on TEXT,
  -- what the rules said and what they were told, as of the decision, as JSON
  judgement TEXT NOT NULL,
  protection_need TEXT NOT NULL,
  answered INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  score INTEGER,
  proposal TEXT NOT NULL
) STRICT;

-- demands and conditions met after the decision
CREATE TABLE treatment_settlements (
  assessment_id TEXT NOT NULL REFERENCES assessment_decisions (assessment_id),
  finding_id TEXT NOT NULL,
  done_on TEXT NOT NULL,
  PRIMARY KEY (assessment_id, finding_id)
) STRICT;

CREATE TABLE assessment_standings (
  service_id TEXT PRIMARY KEY REFERENCES services (id),
  vendor_id TEXT NOT NULL REFERENCES vendors (id),
  running_id TEXT,
  running_since TEXT,
  decided_id TEXT,
  decision TEXT,
  decided_at TEXT,
  next_review_on TEXT,
  risk TEXT NOT NULL DEFAULT 'open',
  reason_de TEXT,
  reason_en TEXT,
  open_findings INTEGER,
  agreement TEXT NOT NULL DEFAULT 'open',
  transfer_verdict TEXT,
  score INTEGER
) STRICT;
CREATE INDEX assessment_standings_by_vendor ON assessment_standings (vendor_id);
CREATE INDEX assessment_standings_by_review ON assessment_standings (next_review_on);
${['assessment_answers', 'answer_evidence', 'finding_treatments', 'dpo_opinions', 'decision_drafts'].map(lockedOnceDecided).join('\n')}

CREATE TRIGGER assessments_locked_update BEFORE UPDATE ON assessments
WHEN EXISTS (SELECT 1 FROM assessment_decisions WHERE assessment_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the assessment is decided and locked'); END;
CREATE TRIGGER assessments_locked_delete BEFORE DELETE ON assessments
WHEN EXISTS (SELECT 1 FROM assessment_decisions WHERE assessment_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the assessment is decided and locked'); END;
CREATE TRIGGER assessment_decisions_stay BEFORE UPDATE ON assessment_decisions
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER assessment_decisions_remain BEFORE DELETE ON assessment_decisions
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
`,
};
