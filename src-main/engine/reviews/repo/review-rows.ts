import { z } from 'zod';
import { DecisionResult } from '../../../contract/assessments.ts';
import { Instant, ProtectionNeed } from '../../../contract/values.ts';
import { RiskLevel } from '../../../contract/vendor-register.ts';
import type { ReadDb } from '../../database/sql.ts';

const text = z.string();
const ReviewedRow = z.object({
  serviceId: text,
  vendorId: text,
  vendor: text,
  service: text,
  ownerId: text.nullable(),
  owner: text,
  risk: RiskLevel,
  need: ProtectionNeed,
  decidedId: text.nullable(),
  decidedAt: Instant.nullable(),
  decision: DecisionResult.nullable(),
  decidedNeed: ProtectionNeed.nullable(),
  named: text.nullable(),
  byHand: text.nullable(),
  runningId: text.nullable(),
  postponedUntil: text.nullable(),
  postponedReason: text.nullable(),
  postponedBy: text.nullable(),
});
export type ReviewedRow = z.infer<typeof ReviewedRow>;

/**
 * Services in the register with their newest decision and what was named and put off. A day that was set by hand after the
 * decision belongs to the vendor: it stands at each of its decided services, or at the first one where none is decided.
 */
export function reviewedServices(db: ReadDb): ReviewedRow[] {
  return db.all(
    ReviewedRow,
    `SELECT s.id AS serviceId, v.id AS vendorId, v.name AS vendor, s.name AS service, v.owner_id AS ownerId,
       coalesce(p.name, '') AS owner, coalesce(st.risk, 'open') AS risk, s.protection_need AS need,
       st.decided_id AS decidedId, d.decided_at AS decidedAt, d.result AS decision, d.protection_need AS decidedNeed,
       d.next_review_on AS named,
       CASE WHEN coalesce(v.status_set_at, '') >= coalesce(d.decided_at, '') AND (d.assessment_id IS NOT NULL
         OR (s.position = (SELECT min(position) FROM services o WHERE o.vendor_id = v.id AND o.removed_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM assessment_standings x WHERE x.vendor_id = v.id AND x.decided_id IS NOT NULL)))
         THEN v.next_review_on END AS byHand,
       st.running_id AS runningId, r.until AS postponedUntil, r.reason AS postponedReason, r.postponed_by AS postponedBy
     FROM services s JOIN vendors v ON v.id = s.vendor_id
     LEFT JOIN people p ON p.id = v.owner_id
     LEFT JOIN assessment_standings st ON st.service_id = s.id
     LEFT JOIN assessment_decisions d ON d.assessment_id = st.decided_id
     LEFT JOIN review_postponements r ON r.service_id = s.id AND r.decided_id = coalesce(st.decided_id, '')
     WHERE s.removed_at IS NULL AND v.archived_at IS NULL AND coalesce(v.status, '') <> 'retired'
       AND (d.assessment_id IS NOT NULL OR v.next_review_on IS NOT NULL)`,
  );
}
