import type { Migration } from '../migration.ts';

/** Refuses deletion of a table's rows. */
function neverDeleted(table: string): string {
  return `
CREATE TRIGGER ${table}_remain BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are never deleted'); END;`;
}

/**
 * Campaigns with what people said about the conditions of the gate, exceptions and releases. What the gate says is computed
 * from the other registers when it is asked; only a release keeps it, unchanged, with the wordings of its day.
 */
export const campaigns: Migration = {
  number: 9,
  name: 'campaigns',
  sql: `
CREATE TABLE campaigns (
  id TEXT PRIMARY KEY,
  -- goal, period, steps, fields and retention as JSON
  content TEXT NOT NULL,
  is_in_review INTEGER NOT NULL DEFAULT 0,
  saved_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ended_at TEXT,
  archived_at TEXT
) STRICT;

CREATE VIRTUAL TABLE campaign_search USING fts5 (
  name, body, campaign_id UNINDEXED,
  detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE campaign_answers (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  item TEXT NOT NULL,
  answer TEXT NOT NULL,
  note TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (campaign_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_exceptions (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  item TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  granted_at TEXT NOT NULL,
  until TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX campaign_exceptions_by_campaign ON campaign_exceptions (campaign_id);
CREATE INDEX campaign_exceptions_by_day ON campaign_exceptions (until) WHERE ended_at IS NULL;
CREATE TRIGGER campaign_exceptions_stay
BEFORE UPDATE OF id, campaign_id, item, reason, by, granted_at, until ON campaign_exceptions
BEGIN SELECT RAISE(ABORT, 'an exception is ended, never changed'); END;

CREATE TABLE campaign_releases (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  opinion TEXT NOT NULL,
  -- content, gate and wordings of that day as JSON, to the letter as they were hashed
  canonical TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_releases_by_campaign ON campaign_releases (campaign_id, at);
CREATE TRIGGER campaign_releases_stay BEFORE UPDATE ON campaign_releases
BEGIN SELECT RAISE(ABORT, 'releases are never changed'); END;

CREATE TABLE campaign_release_withdrawals (
  release_id TEXT PRIMARY KEY REFERENCES campaign_releases (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE TRIGGER campaign_release_withdrawals_stay BEFORE UPDATE ON campaign_release_withdrawals
BEGIN SELECT RAISE(ABORT, 'withdrawals are never changed'); END;
${['campaign_exceptions', 'campaign_releases', 'campaign_release_withdrawals'].map(neverDeleted).join('\n')}
`,
};
