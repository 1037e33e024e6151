import type { Migration } from '../migration.ts';

/** What calendar files told other calendars, so that a later file can cancel what is settled. */
export const deadlineCalendar: Migration = {
  number: 30,
  name: 'deadline-calendar',
  sql: `
CREATE TABLE deadline_calendar_events (
  uid TEXT PRIMARY KEY,
  on_day TEXT NOT NULL,
  -- where hours count
  at TEXT,
  summary TEXT NOT NULL,
  -- when a file first told that nobody waits for it any more
  settled_at TEXT
) STRICT;
`,
};
