import { z } from 'zod';
import { DecisionResult } from '../../../contract/assessments.ts';
import { type Id, Instant } from '../../../contract/values.ts';
import { AgreementState } from '../../../contract/vendor-register.ts';
import type { ReadDb } from '../../database/sql.ts';

const HomeRow = z.object({
  vendorId: z.string(),
  isRemoved: z.number().transform((value) => value === 1),
});
const StandingRow = z.object({
  decidedId: z.string(),
  decision: DecisionResult,
  decidedAt: Instant,
  nextReviewOn: z.string().nullable(),
  agreement: AgreementState,
  /** The vendor's status was set by hand later. */
  isOverruled: z.number().transform((value) => value === 1),
});
export type DecidedStanding = z.infer<typeof StandingRow>;

/** The vendor of a service, and whether the service was taken from the register; null for an unknown one. */
export function homeOf(db: ReadDb, serviceId: Id): z.infer<typeof HomeRow> | null {
  return db.first(
    HomeRow,
    'SELECT vendor_id AS vendorId, removed_at IS NOT NULL AS isRemoved FROM services WHERE id = ?',
    [serviceId],
  );
}

/** The newest decision on a service. */
export function decidedStanding(db: ReadDb, serviceId: Id): DecidedStanding | null {
  return db.first(
    StandingRow,
    `SELECT s.decided_id AS decidedId, s.decision, s.decided_at AS decidedAt, s.next_review_on AS nextReviewOn,
       s.agreement, s.decided_at <= coalesce(v.status_set_at, '') AS isOverruled
     FROM assessment_standings s JOIN vendors v ON v.id = s.vendor_id
     WHERE s.service_id = ? AND s.decided_id IS NOT NULL`,
    [serviceId],
  );
}
