import { z } from 'zod';
import { type Postponement, ReviewIntervals } from '../../../contract/reviews.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const IntervalsRow = z.object({
  content: z
    .string()
    .transform((content): unknown => JSON.parse(content))
    .pipe(ReviewIntervals),
});

/** The company's own intervals; null while it keeps to the defaults. */
export function ownIntervals(db: ReadDb): ReviewIntervals | null {
  return db.first(IntervalsRow, 'SELECT content FROM review_intervals WHERE id = 1')?.content ?? null;
}

/** Sets the company's own intervals, or goes back to the defaults. */
export function writeIntervals(db: WriteDb, intervals: ReviewIntervals | null): void {
  db.run('DELETE FROM review_intervals');
  if (intervals !== null)
    db.run('INSERT INTO review_intervals (id, content) VALUES (1, ?)', [JSON.stringify(intervals)]);
}

/** Puts a review off, or takes that back; it holds for the decision it was made for. */
export function writePostponement(
  db: WriteDb,
  { serviceId, decidedId }: { serviceId: Id; decidedId: Id | null },
  postponement: Postponement | null,
  at: Instant,
): void {
  db.run('DELETE FROM review_postponements WHERE service_id = ?', [serviceId]);
  if (postponement === null) return;
  db.run(
    `INSERT INTO review_postponements (service_id, decided_id, until, reason, postponed_by, postponed_at)
     VALUES (@serviceId, @decidedId, @until, @reason, @by, @at)`,
    { ...postponement, serviceId, decidedId: decidedId ?? '', at },
  );
}
