import { z } from 'zod';
import { Treatment } from '../../../contract/assessments.ts';
import type { Day, Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const TreatmentRow = Treatment.extend({ findingId: z.string() });
const SettlementRow = z.object({ findingId: z.string(), doneOn: z.string() });
const FoundRow = z.object({ found: z.number() });

/** Treatments of a run by finding. */
export function treatmentsOf(db: ReadDb, assessmentId: Id): Map<string, Treatment> {
  const rows = db.all(
    TreatmentRow,
    `SELECT finding_id AS findingId, kind, text, owner_id AS ownerId, due_on AS dueOn, reason, done_on AS doneOn
     FROM finding_treatments WHERE assessment_id = ?`,
    [assessmentId],
  );
  return new Map(rows.map(({ findingId, ...treatment }) => [findingId, treatment]));
}

/** Sets what becomes of a finding. */
export function writeTreatment(db: WriteDb, assessmentId: Id, findingId: string, treatment: Treatment): void {
  db.run(
    `INSERT INTO finding_treatments (assessment_id, finding_id, kind, text, owner_id, due_on, reason, done_on)
     VALUES (@assessmentId, @findingId, @kind, @text, @ownerId, @dueOn, @reason, @doneOn)
     ON CONFLICT (assessment_id, finding_id) DO UPDATE SET kind = @kind, text = @text, owner_id = @ownerId,
       due_on = @dueOn, reason = @reason, done_on = @doneOn`,
    { ...treatment, assessmentId, findingId },
  );
}

/** Takes a treatment back. */
export function deleteTreatment(db: WriteDb, assessmentId: Id, findingId: string): void {
  db.run('DELETE FROM finding_treatments WHERE assessment_id = ? AND finding_id = ?', [
    assessmentId,
    findingId,
  ]);
}

/** Days on which demands and conditions of a decided run were met, by finding. */
export function settlementsOf(db: ReadDb, assessmentId: Id): Map<string, Day> {
  const rows = db.all(
    SettlementRow,
    'SELECT finding_id AS findingId, done_on AS doneOn FROM treatment_settlements WHERE assessment_id = ?',
    [assessmentId],
  );
  return new Map(rows.map(({ findingId, doneOn }) => [findingId, doneOn]));
}

/** Notes that a demand or condition of a decided run was met; null takes it back. */
export function writeSettlement(db: WriteDb, assessmentId: Id, findingId: string, doneOn: Day | null): void {
  db.run('DELETE FROM treatment_settlements WHERE assessment_id = ? AND finding_id = ?', [
    assessmentId,
    findingId,
  ]);
  if (doneOn === null) return;
  db.run('INSERT INTO treatment_settlements (assessment_id, finding_id, done_on) VALUES (?, ?, ?)', [
    assessmentId,
    findingId,
    doneOn,
  ]);
}

/** Whether a person is on file, removed ones included. */
export function hasPerson(db: ReadDb, id: Id): boolean {
  return db.first(FoundRow, 'SELECT 1 AS found FROM people WHERE id = ?', [id]) !== null;
}
