import { z } from 'zod';
import type { Day, Instant } from '../../../contract/values.ts';
import { MeasureLevel } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const CountRow = z.object({ count: z.number() });
const LevelRow = z.object({ level: MeasureLevel, count: z.number() });

/** Texts of the consent register that had a published version in force at an instant. */
export function textsInForceAt(db: ReadDb, at: Instant): number {
  const row = db.first(
    CountRow,
    `SELECT count(*) AS count FROM consent_texts t
     WHERE coalesce(t.archived_at, '9') > @at AND EXISTS (
       SELECT 1 FROM consent_versions v LEFT JOIN consent_withdrawals w ON w.version_id = v.id
       WHERE v.text_id = t.id AND v.published_at <= @at AND coalesce(w.at, '9') > @at)`,
    { at },
  );
  return row?.count ?? 0;
}

/** Requests of people that were not answered at the end of a day; those that were deleted since are not counted. */
export function openRequestsOn(db: ReadDb, day: Day): number {
  const row = db.first(
    CountRow,
    `SELECT count(*) AS count FROM data_requests
     WHERE received_on <= @day AND coalesce(answered_on, '9') > @day`,
    { day },
  );
  return row?.count ?? 0;
}

/**
 * Findings open at the end of a day: those of the newest decision of each service by then, without what was settled with
 * it or met by that day. Null when no decision is so old.
 */
export function openFindingsOn(db: ReadDb, { day, at }: { day: Day; at: Instant }): number | null {
  const newest = `SELECT a.service_id, d.assessment_id, d.judgement, max(d.decided_at) FROM assessment_decisions d
     JOIN assessments a ON a.id = d.assessment_id JOIN services s ON s.id = a.service_id
     JOIN vendors v ON v.id = s.vendor_id
     WHERE d.decided_at <= @at AND coalesce(s.removed_at, '9') > @at AND coalesce(v.archived_at, '9') > @at
     GROUP BY a.service_id`;
  const decided = db.first(CountRow, `SELECT count(*) AS count FROM (${newest})`, { at })?.count ?? 0;
  if (decided === 0) return null;
  const row = db.first(
    CountRow,
    `SELECT count(*) AS count FROM (${newest}) d, json_each(d.judgement, '$.result.findings') f
     WHERE NOT coalesce(f.value ->> '$.compensation.isInForce', 0)
       AND NOT (f.value ->> '$.treatment.doneOn' IS NOT NULL)
       AND NOT (coalesce(f.value ->> '$.treatment.kind', '') = 'acceptedRisk'
         AND trim(coalesce(f.value ->> '$.treatment.reason', '')) <> ''
         AND NOT (coalesce(f.value ->> '$.origin', '') = 'level' AND f.value ->> '$.severity' = 'blocker'))
       AND NOT EXISTS (SELECT 1 FROM treatment_settlements s
         WHERE s.assessment_id = d.assessment_id AND s.finding_id = f.value ->> '$.id' AND s.done_on <= @day)`,
    { at, day },
  );
  return row?.count ?? 0;
}

/** Own controls with a level, by level. */
export function ownLevels(db: ReadDb): z.infer<typeof LevelRow>[] {
  return db.all(
    LevelRow,
    'SELECT level, count(*) AS count FROM own_measures WHERE level IS NOT NULL GROUP BY level',
  );
}
