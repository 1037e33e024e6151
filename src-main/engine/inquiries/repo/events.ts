import { z } from 'zod';
import { InquiryEvent } from '../../../contract/inquiries.ts';
import { Id, type Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const StoredEvent = InquiryEvent.extend({
  inquiryId: Id,
  returnId: Id.nullable(),
  retractedAt: z.string().nullable(),
});
/** An event with the inquiry it belongs to, retracted ones included. */
export type StoredEvent = z.infer<typeof StoredEvent>;

const select = `SELECT id, inquiry_id AS inquiryId, kind, on_day AS "on", at, by, note, return_id AS returnId,
  retracted_at AS retractedAt FROM inquiry_events`;

/** What happened to inquiries and was not taken back, oldest first. */
export function standingEvents(db: ReadDb, inquiryIds: readonly Id[]): StoredEvent[] {
  return db.all(
    StoredEvent,
    `${select} WHERE inquiry_id IN (SELECT value FROM json_each(?)) AND retracted_at IS NULL ORDER BY number`,
    [JSON.stringify(inquiryIds)],
  );
}

/** One event. */
export function eventById(db: ReadDb, id: Id): StoredEvent | null {
  return db.first(StoredEvent, `${select} WHERE id = ?`, [id]);
}

/** Adds an event. */
export function insertEvent(db: WriteDb, event: Omit<StoredEvent, 'retractedAt'>): void {
  db.run(
    `INSERT INTO inquiry_events (id, inquiry_id, kind, on_day, at, by, note, return_id)
     VALUES (@id, @inquiryId, @kind, @on, @at, @by, @note, @returnId)`,
    { ...event },
  );
}

/** Notes that an event did not happen; null: it did. */
export function writeRetracted(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE inquiry_events SET retracted_at = ? WHERE id = ?', [at, id]);
}
