import { z } from 'zod';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import type { CalendarPlan, WrittenEvent } from './rules/calendar-events.ts';

const Row = z.object({
  uid: z.string(),
  on: z.string(),
  at: z.string().nullable(),
  summary: z.string(),
  settledAt: z.string().nullable(),
});

/** Every event that a calendar file once held, as it was last written. */
export function writtenEvents(db: ReadDb): WrittenEvent[] {
  return db.all(
    Row,
    `SELECT uid, on_day AS "on", at, summary, settled_at AS settledAt FROM deadline_calendar_events ORDER BY rowid`,
  );
}

/** Keeps what a file said: these stand, those are settled, and what was told as settled for long enough is forgotten. */
export function keepWritten(db: WriteDb, { events, cancelled, forgotten }: CalendarPlan): void {
  db.run('DELETE FROM deadline_calendar_events WHERE uid IN (SELECT value FROM json_each(?))', [
    JSON.stringify(forgotten),
  ]);
  const standing = events.map(({ uid, on, at, summary }) => ({ uid, on, at, summary, settledAt: null }));
  db.run(
    `INSERT INTO deadline_calendar_events (uid, on_day, at, summary, settled_at)
     SELECT value ->> '$.uid', value ->> '$.on', value ->> '$.at', value ->> '$.summary', value ->> '$.settledAt'
       FROM json_each(?) WHERE true
     ON CONFLICT (uid) DO UPDATE SET on_day = excluded.on_day, at = excluded.at, summary = excluded.summary,
       settled_at = excluded.settled_at`,
    [JSON.stringify([...standing, ...cancelled])],
  );
}
