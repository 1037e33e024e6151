import { z } from 'zod';
import { Decision } from '../../../contract/assessments.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { Day, Instant as InstantSchema } from '../../../contract/values.ts';
import { VendorStatus } from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';

const VendorRow = z.object({ id: z.string(), name: z.string(), archivedAt: InstantSchema.nullable() });
const ByHandRow = z.object({
  vendorId: z.string(),
  status: VendorStatus,
  nextReviewOn: Day.nullable(),
  at: InstantSchema,
});
const RunRow = z.object({
  vendorId: z.string(),
  serviceId: z.string(),
  name: z.string(),
  removedAt: InstantSchema.nullable(),
  startedAt: InstantSchema.nullable(),
  result: Decision.shape.result.nullable(),
  decidedAt: InstantSchema.nullable(),
  by: z.string().nullable(),
  nextReviewOn: Day.nullable(),
});
export type RunRow = z.infer<typeof RunRow>;

/** Vendors that were entered, or already assessed, by an instant, by name; whether they lay in the archive then, the audit trail tells. */
export function vendorsEnteredBy(db: ReadDb, instant: Instant): z.infer<typeof VendorRow>[] {
  return db.all(
    VendorRow,
    `SELECT v.id, v.name, (
       SELECT after ->> '$.archivedAt' FROM audit_entries
       WHERE subject_id = v.id AND at <= @instant AND json_type(after, '$.archivedAt') IS NOT NULL
       ORDER BY number DESC LIMIT 1) AS archivedAt
     FROM vendors v
     WHERE created_at <= @instant OR EXISTS (
       SELECT 1 FROM services s JOIN assessments a ON a.service_id = s.id
       WHERE s.vendor_id = v.id AND a.started_at <= @instant)
     ORDER BY name_folded, id`,
    { instant },
  );
}

/** What was set by hand last by an instant, for each vendor: from the trail, else what is on file since an earlier time. */
export function statusesSetBy(db: ReadDb, instant: Instant): Map<Id, z.infer<typeof ByHandRow>> {
  const kept = db.all(
    ByHandRow,
    `SELECT id AS vendorId, status, next_review_on AS nextReviewOn, status_set_at AS at FROM vendors
     WHERE status IS NOT NULL AND status_set_at <= @instant`,
    { instant },
  );
  const told = db.all(
    ByHandRow,
    `SELECT subject_id AS vendorId, after ->> '$.status' AS status, after ->> '$.nextReviewOn' AS nextReviewOn, at
     FROM audit_entries WHERE action = 'vendors.setStatus' AND at <= @instant ORDER BY number`,
    { instant },
  );
  // The newest comes last and so stays.
  return new Map([...kept, ...told].map((row) => [row.vendorId, row]));
}

/** All services with the runs of their assessments, one line per run. */
export function servicesWithRuns(db: ReadDb): RunRow[] {
  return db.all(
    RunRow,
    `SELECT s.vendor_id AS vendorId, s.id AS serviceId, s.name, s.removed_at AS removedAt, a.started_at AS startedAt,
       d.result, d.decided_at AS decidedAt, d.decided_by AS "by", d.next_review_on AS nextReviewOn
     FROM services s LEFT JOIN assessments a ON a.service_id = s.id
     LEFT JOIN assessment_decisions d ON d.assessment_id = a.id
     ORDER BY s.vendor_id, s.position, a.run`,
  );
}
