import { z } from 'zod';
import { Instant } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const OpenRow = z.object({
  assessmentId: z.string(),
  findingId: z.string(),
  kind: z.enum(['demand', 'condition']),
  vendorId: z.string(),
  vendor: z.string(),
  service: z.string(),
  text: z.string(),
  ownerId: z.string().nullable(),
  owner: z.string(),
  dueOn: z.string().nullable(),
  decidedAt: Instant,
  /** What the finding was at the decision. */
  finding: z.string(),
});
export type OpenDemand = z.infer<typeof OpenRow>;

/** Demands and conditions of the decisions in force that nobody noted as met. */
export function openDemands(db: ReadDb): OpenDemand[] {
  return db.all(
    OpenRow,
    `SELECT t.assessment_id AS assessmentId, t.finding_id AS findingId, t.kind, v.id AS vendorId, v.name AS vendor,
       s.name AS service, t.text, t.owner_id AS ownerId, coalesce(p.name, '') AS owner, t.due_on AS dueOn,
       d.decided_at AS decidedAt,
       coalesce((SELECT value FROM json_each(d.judgement, '$.result.findings')
         WHERE json_extract(value, '$.id') = t.finding_id), '{}') AS finding
     FROM assessment_standings st
     JOIN services s ON s.id = st.service_id AND s.removed_at IS NULL
     JOIN vendors v ON v.id = st.vendor_id AND v.archived_at IS NULL AND coalesce(v.status, '') <> 'retired'
     JOIN assessment_decisions d ON d.assessment_id = st.decided_id
     JOIN finding_treatments t ON t.assessment_id = st.decided_id AND t.kind IN ('demand', 'condition')
     LEFT JOIN people p ON p.id = t.owner_id
     WHERE t.done_on IS NULL AND NOT EXISTS (SELECT 1 FROM treatment_settlements x
       WHERE x.assessment_id = t.assessment_id AND x.finding_id = t.finding_id)`,
  );
}
