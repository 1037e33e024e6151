import { z } from 'zod';
import { Decision } from '../../../contract/assessments.ts';
import { Instant } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const RunningRow = z.object({ vendor: z.string(), service: z.string(), owner: z.string() });

/** Assessments under way of vendors outside the archive, oldest first, with who answers for the vendor. */
export function undecidedRuns(db: ReadDb): z.infer<typeof RunningRow>[] {
  return db.all(
    RunningRow,
    `SELECT v.name AS vendor, s.name AS service,
       coalesce((SELECT name FROM people WHERE id = v.owner_id), '') AS owner
     FROM assessments a JOIN services s ON s.id = a.service_id JOIN vendors v ON v.id = s.vendor_id
     WHERE v.archived_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM assessment_decisions d WHERE d.assessment_id = a.id)
     ORDER BY a.started_at`,
  );
}

const DecisionRow = z.object({
  vendor: z.string(),
  service: z.string(),
  result: Decision.shape.result,
  at: Instant,
  by: z.string(),
});
export type DecisionMade = z.infer<typeof DecisionRow>;

/** Decisions on vendors from an instant until another, oldest first. */
export function decisionsBetween(db: ReadDb, from: Instant, until: Instant): DecisionMade[] {
  return db.all(
    DecisionRow,
    `SELECT v.name AS vendor, s.name AS service, d.result, d.decided_at AS at, d.decided_by AS "by"
     FROM assessment_decisions d JOIN assessments a ON a.id = d.assessment_id
     JOIN services s ON s.id = a.service_id JOIN vendors v ON v.id = s.vendor_id
     WHERE d.decided_at >= @from AND d.decided_at < @until ORDER BY d.decided_at, v.name_folded`,
    { from, until },
  );
}

const PublicationRow = z.object({
  name: z.string(),
  number: z.number().int(),
  at: Instant,
  by: z.string(),
});

/** Consent texts and documents published from an instant until another, under the name they had, oldest first. */
export function publicationsBetween(db: ReadDb, from: Instant, until: Instant) {
  return db.all(
    PublicationRow,
    `SELECT coalesce(v.canonical ->> '$.name', t.name) AS name, v.number, v.published_at AS at,
       coalesce(v.published_by, '') AS "by"
     FROM consent_versions v JOIN consent_texts t ON t.id = v.text_id
     WHERE v.published_at >= @from AND v.published_at < @until ORDER BY v.published_at, name`,
    { from, until },
  );
}

const CountRow = z.object({ count: z.number().int() });

/** How often the own level or its evidence was changed from an instant until another. */
export function measureChanges(db: ReadDb, from: Instant, until: Instant): number {
  const row = db.first(
    CountRow,
    `SELECT count(*) AS count FROM audit_entries WHERE at >= @from AND at < @until
       AND action IN ('company.setOwnMeasure', 'company.addMeasureEvidence', 'company.removeMeasureEvidence')`,
    { from, until },
  );
  return row?.count ?? 0;
}
