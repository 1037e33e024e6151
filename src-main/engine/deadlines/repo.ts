import { z } from 'zod';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import type { CalendarEvent, WrittenEvent } from './rules/calendar-events.ts';

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

/** Keeps what a file said: these stand, and those are settled. What was settled and no longer told is forgotten. */
export function keepWritten(
  db: WriteDb,
  { events, cancelled }: { events: readonly CalendarEvent[]; cancelled: readonly WrittenEvent[] },
): void {
  db.run(
    `DELETE FROM deadline_calendar_events WHERE settled_at IS NOT NULL
       AND uid NOT IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(cancelled.map(({ uid }) => uid))],
  );
  for (const { uid, on, at, summary } of events) keepOne(db, { uid, on, at, summary, settledAt: null });
  for (const event of cancelled) keepOne(db, event);
}

function keepOne(db: WriteDb, event: WrittenEvent): void {
  db.run(
    `INSERT INTO deadline_calendar_events (uid, on_day, at, summary, settled_at)
     VALUES (@uid, @on, @at, @summary, @settledAt)
     ON CONFLICT (uid) DO UPDATE SET on_day = @on, at = @at, summary = @summary, settled_at = @settledAt`,
    { ...event },
  );
}
