import { z } from 'zod';
import { DecisionResult } from '../../../contract/assessments.ts';
import { ReviewIntervals } from '../../../contract/reviews.ts';
import { type Day, type Id, Instant, ProtectionNeed } from '../../../contract/values.ts';
import { RiskLevel } from '../../../contract/vendor-register.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const IntervalsRow = z.object({
  content: z
    .string()
    .transform((content): unknown => JSON.parse(content))
    .pipe(ReviewIntervals),
});
const DecidedRow = z.object({
  serviceId: z.string(),
  decidedAt: Instant,
  decision: DecisionResult,
  risk: RiskLevel,
  need: ProtectionNeed,
  named: z.string().nullable(),
  before: z.string().nullable(),
  postponedUntil: z.string().nullable(),
});

/** The company's own intervals between reviews; null while it keeps to the defaults. */
export function ownIntervals(db: ReadDb): ReviewIntervals | null {
  return db.first(IntervalsRow, 'SELECT content FROM review_intervals WHERE id = 1')?.content ?? null;
}

/** Services with a decision, all or the given ones, and what the day of their review follows from. */
export function decidedServices(db: ReadDb, serviceIds: readonly Id[] | null): z.infer<typeof DecidedRow>[] {
  return db.all(
    DecidedRow,
    `SELECT st.service_id AS serviceId, d.decided_at AS decidedAt, d.result AS decision, st.risk,
       d.protection_need AS need, d.next_review_on AS named, st.next_review_on AS before, r.until AS postponedUntil
     FROM assessment_standings st JOIN assessment_decisions d ON d.assessment_id = st.decided_id
     LEFT JOIN review_postponements r ON r.service_id = st.service_id AND r.decided_id = st.decided_id
     WHERE @ids IS NULL OR st.service_id IN (SELECT value FROM json_each(@ids))`,
    { ids: serviceIds === null ? null : JSON.stringify(serviceIds) },
  );
}

/** Notes for the register by when a service is looked at again. */
export function writeReviewDay(db: WriteDb, serviceId: Id, dueOn: Day | null): void {
  db.run('UPDATE assessment_standings SET next_review_on = ? WHERE service_id = ?', [dueOn, serviceId]);
}
