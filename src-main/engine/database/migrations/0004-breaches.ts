import type { Migration } from '../migration.ts';

/** Refuses every change and removal of a table's rows: what was known, decided or sent stays as it was. */
function neverChanged(table: string): string {
  return `
CREATE TRIGGER ${table}_stay BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are never changed'); END;
CREATE TRIGGER ${table}_remain BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are never deleted'); END;`;
}

/**
 * The breach log (Art. 33(5) GDPR). Only the case's own head and drafts of letters can be changed; facts, assessments,
 * decisions, notifications and tasks are added to. Whom the company answers to decides the authority.
 */
export const breaches: Migration = {
  number: 4,
  name: 'breaches',
  sql: `
ALTER TABLE company ADD COLUMN supervision TEXT NOT NULL DEFAULT 'privateSector';

CREATE TABLE breaches (
  id TEXT PRIMARY KEY,
  is_drill INTEGER NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  title TEXT NOT NULL,
  role TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  deputy_id TEXT REFERENCES people (id),
  vendor_id TEXT REFERENCES vendors (id),
  -- ids of services as a JSON array
  services TEXT NOT NULL,
  contract_hours INTEGER,
  controller_name TEXT NOT NULL,
  controller_contact TEXT NOT NULL,
  authority TEXT,
  lessons TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  UNIQUE (is_drill, year, sequence)
) STRICT;
CREATE INDEX breaches_by_vendor ON breaches (vendor_id);
CREATE TRIGGER breaches_remain BEFORE DELETE ON breaches
BEGIN SELECT RAISE(ABORT, 'breaches are never deleted'); END;

CREATE TABLE breach_entries (
  id TEXT PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  track TEXT NOT NULL,
  text TEXT NOT NULL,
  happened_at TEXT,
  known_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  source TEXT NOT NULL,
  attachment TEXT REFERENCES attachments (hash),
  corrects_id TEXT REFERENCES breach_entries (id),
  reason TEXT NOT NULL,
  -- key and value of an answer as JSON
  particular_key TEXT,
  particular TEXT,
  certainty TEXT NOT NULL,
  follows_on TEXT,
  is_addendum INTEGER NOT NULL,
  UNIQUE (breach_id, number)
) STRICT;
CREATE INDEX breach_entries_by_correction ON breach_entries (corrects_id);

CREATE TABLE breach_severities (
  id TEXT PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  -- question, reasons, answer and override as JSON
  content TEXT NOT NULL
) STRICT;
CREATE INDEX breach_severities_by_breach ON breach_severities (breach_id);

CREATE TABLE breach_decisions (
  id TEXT PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  at TEXT NOT NULL,
  about TEXT NOT NULL,
  result TEXT NOT NULL,
  reason TEXT NOT NULL,
  exemption TEXT,
  by TEXT NOT NULL,
  role TEXT NOT NULL,
  dpo_opinion TEXT NOT NULL,
  -- what the rule proposed then, as JSON
  proposal TEXT NOT NULL
) STRICT;
CREATE INDEX breach_decisions_by_breach ON breach_decisions (breach_id);

CREATE TABLE breach_notices (
  id TEXT PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  phase TEXT NOT NULL,
  at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  by TEXT NOT NULL,
  channel TEXT NOT NULL,
  reference TEXT NOT NULL,
  delay_reason TEXT NOT NULL,
  next_update_on TEXT,
  note TEXT NOT NULL,
  due_at TEXT,
  -- everything it said, as JSON
  content TEXT NOT NULL
) STRICT;
CREATE INDEX breach_notices_by_breach ON breach_notices (breach_id);

-- numbers that the authority gave later
CREATE TABLE breach_notice_references (
  notice_id TEXT PRIMARY KEY REFERENCES breach_notices (id),
  reference TEXT NOT NULL,
  noted_at TEXT NOT NULL
) STRICT;

CREATE TABLE breach_letters (
  id TEXT PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  -- the letter's text as JSON
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  sent_at TEXT,
  sent_by TEXT,
  channel TEXT
) STRICT;
CREATE INDEX breach_letters_by_breach ON breach_letters (breach_id);
CREATE TRIGGER breach_letters_stay BEFORE UPDATE ON breach_letters WHEN OLD.sent_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'letters that were sent are never changed'); END;
CREATE TRIGGER breach_letters_remain BEFORE DELETE ON breach_letters WHEN OLD.sent_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'letters that were sent are never deleted'); END;

-- every saving of a task is a version; the newest counts
CREATE TABLE breach_task_versions (
  number INTEGER PRIMARY KEY,
  task_id TEXT NOT NULL,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  due_at TEXT,
  done_at TEXT,
  is_removed INTEGER NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX breach_task_versions_by_breach ON breach_task_versions (breach_id, task_id);
CREATE INDEX breach_task_versions_by_task ON breach_task_versions (task_id);

CREATE TABLE breach_closings (
  id TEXT PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX breach_closings_by_breach ON breach_closings (breach_id);

-- what can be found of a real case; its row is year * 1000000 + sequence
CREATE VIRTUAL TABLE breach_search USING fts5 (
  name, body, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);

-- stretches of a drill's own time: from a real instant on it runs from an own one at a speed; the last row counts
CREATE TABLE breach_drill_paces (
  number INTEGER PRIMARY KEY,
  breach_id TEXT NOT NULL REFERENCES breaches (id),
  script TEXT NOT NULL,
  real_from TEXT NOT NULL,
  own_from TEXT NOT NULL,
  speed REAL NOT NULL
) STRICT;
CREATE INDEX breach_drill_paces_by_breach ON breach_drill_paces (breach_id);

CREATE TABLE breach_drill_ends (
  breach_id TEXT PRIMARY KEY REFERENCES breaches (id),
  ended_at TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  result TEXT NOT NULL,
  lessons TEXT NOT NULL,
  -- how it went, as JSON; null for a drill that was entered afterwards
  debrief TEXT
) STRICT;
${[
  'breach_entries',
  'breach_severities',
  'breach_decisions',
  'breach_notices',
  'breach_notice_references',
  'breach_task_versions',
  'breach_closings',
  'breach_drill_paces',
  'breach_drill_ends',
]
  .map(neverChanged)
  .join('\n')}
`,
};
