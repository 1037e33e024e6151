import { z } from 'zod';
import { BreachClosing } from '../../../contract/breach-record.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const ClosingRow = BreachClosing.extend({ breachId: z.string() });
const StoredRow = ClosingRow.extend({ reviewedBy: z.string().nullable() }).transform(
  ({ reviewedBy, ...closing }): z.infer<typeof ClosingRow> =>
    reviewedBy === null ? closing : { ...closing, reviewedBy },
);

/** When cases were closed and opened again, oldest first. */
export function closingsOf(db: ReadDb, breachIds: readonly Id[]): z.infer<typeof ClosingRow>[] {
  return db.all(
    StoredRow,
    `SELECT id, breach_id AS breachId, kind, at, by, reason, nullif(reviewed_by, '') AS reviewedBy FROM breach_closings
     WHERE breach_id IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    [JSON.stringify(breachIds)],
  );
}

/** Keeps that a case was closed or opened again. */
export function insertClosing(db: WriteDb, closing: z.infer<typeof ClosingRow>): void {
  db.run(
    `INSERT INTO breach_closings (id, breach_id, kind, at, by, reason, reviewed_by)
     VALUES (@id, @breachId, @kind, @at, @by, @reason, @reviewedBy)`,
    { ...closing, reviewedBy: closing.reviewedBy ?? '' },
  );
}
