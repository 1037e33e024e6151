import { z } from 'zod';
import { Id, Instant, Sha256 } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Hashes = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(Sha256));

/** A run without its contents; `decidedAt` set means locked. */
export const Run = z.object({
  id: Id,
  serviceId: Id,
  serviceName: z.string(),
  vendorId: Id,
  vendorName: z.string(),
  run: z.number(),
  previousId: Id.nullable(),
  questionnaires: Hashes,
  assessor: z.string(),
  startedAt: Instant,
  decidedAt: Instant.nullable(),
});
export type Run = z.infer<typeof Run>;

const IdRow = z.object({ id: z.string() });
const SavedRow = z.object({ at: Instant });
const NumberRow = z.object({ number: z.number() });

const selectRuns = `SELECT a.id, a.service_id AS serviceId, s.name AS serviceName, v.id AS vendorId, v.name AS vendorName,
  a.run, a.previous_id AS previousId, a.questionnaires, a.assessor, a.started_at AS startedAt,
  d.decided_at AS decidedAt
FROM assessments a
JOIN services s ON s.id = a.service_id
JOIN vendors v ON v.id = s.vendor_id
LEFT JOIN assessment_decisions d ON d.assessment_id = a.id`;

/** One run. */
export function runById(db: ReadDb, id: Id): Run | null {
  return db.first(Run, `${selectRuns} WHERE a.id = ?`, [id]);
}

/** Runs of one vendor, or of all, newest first. */
export function listRuns(db: ReadDb, vendorId: Id | null): Run[] {
  return vendorId === null
    ? db.all(Run, `${selectRuns} ORDER BY a.started_at DESC, a.run DESC`)
    : db.all(Run, `${selectRuns} WHERE s.vendor_id = ? ORDER BY a.started_at DESC, a.run DESC`, [vendorId]);
}

/** The undecided run of a service; there is at most one. */
export function runningRun(db: ReadDb, serviceId: Id): Id | null {
  const row = db.first(
    IdRow,
    `SELECT a.id FROM assessments a LEFT JOIN assessment_decisions d ON d.assessment_id = a.id
     WHERE a.service_id = ? AND d.assessment_id IS NULL`,
    [serviceId],
  );
  return row?.id ?? null;
}

/** The newest decided run of a service. */
export function lastDecidedRun(db: ReadDb, serviceId: Id): Id | null {
  const row = db.first(
    IdRow,
    `SELECT a.id FROM assessments a JOIN assessment_decisions d ON d.assessment_id = a.id
     WHERE a.service_id = ? ORDER BY a.run DESC LIMIT 1`,
    [serviceId],
  );
  return row?.id ?? null;
}

/** Number for the next run of a service, starting with 1. */
export function nextRunNumber(db: ReadDb, serviceId: Id): number {
  const row = db.first(
    NumberRow,
    'SELECT coalesce(max(run), 0) + 1 AS number FROM assessments WHERE service_id = ?',
    [serviceId],
  );
  return row?.number ?? 1;
}

/** Adds a run. */
export function insertRun(
  db: WriteDb,
  run: Pick<Run, 'id' | 'serviceId' | 'run' | 'previousId' | 'questionnaires' | 'assessor' | 'startedAt'>,
): void {
  db.run(
    `INSERT INTO assessments (id, service_id, run, previous_id, questionnaires, assessor, started_at, saved_at)
     VALUES (@id, @serviceId, @run, @previousId, @questionnaires, @assessor, @startedAt, @startedAt)`,
    { ...run, questionnaires: JSON.stringify(run.questionnaires) },
  );
}

/** Notes when something of the run other than an answer was last saved. */
export function touchRun(db: WriteDb, id: Id, at: Instant): void {
  db.run('UPDATE assessments SET saved_at = ? WHERE id = ?', [at, id]);
}

/** When anything of the run was last saved, answers included. */
export function lastSavedAt(db: ReadDb, id: Id): Instant {
  const row = db.first(
    SavedRow,
    `SELECT max(a.saved_at, coalesce((SELECT max(saved_at) FROM assessment_answers WHERE assessment_id = a.id), '')) AS at
     FROM assessments a WHERE a.id = ?`,
    [id],
  );
  if (row === null) throw new Error(`Assessment ${id} is not in this file`);
  return row.at;
}

const runContents = [
  'answer_evidence',
  'assessment_answers',
  'finding_treatments',
  'level_compensations',
  'dpo_opinions',
  'decision_drafts',
  'answer_reopenings',
] as const;

/** Throws away an undecided run with everything in it. */
export function deleteRun(db: WriteDb, id: Id): void {
  for (const table of runContents) {
    db.run(`DELETE FROM ${table} WHERE assessment_id = ?`, [id]);
  }
  db.run('DELETE FROM assessments WHERE id = ?', [id]);
}
