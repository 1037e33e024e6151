import { z } from 'zod';
import type { Amendment } from '../../../contract/transfer-shock.ts';
import { Fall } from '../../../contract/transfer-shock.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Row = z
  .object({
    id: z.string(),
    kind: Fall.shape.kind,
    country: z.string(),
    from: z.string(),
    isExercise: z.number(),
    source: z.string(),
    by: z.string(),
    at: z.string(),
    scenarioId: z.string().nullable(),
    retractedAt: z.string().nullable(),
  })
  .transform(({ kind, country, isExercise, ...row }) => ({
    ...row,
    fall: { kind, country },
    isExercise: isExercise === 1,
  }));
/** A mark with when it was taken back. */
export type StoredAmendment = z.infer<typeof Row>;

const columns = `id, kind, country, from_day AS "from", is_exercise AS isExercise, source, by, at,
  scenario_id AS scenarioId, retracted_at AS retractedAt`;

/** Marks in force, newest first. */
export function standingAmendments(db: ReadDb): StoredAmendment[] {
  return db.all(
    Row,
    `SELECT ${columns} FROM transfer_amendments WHERE retracted_at IS NULL ORDER BY at DESC, kind, country`,
  );
}

/** The given marks, taken back or not. */
export function amendmentsById(db: ReadDb, ids: readonly Id[]): StoredAmendment[] {
  return db.all(
    Row,
    `SELECT ${columns} FROM transfer_amendments WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at, kind, country`,
    [JSON.stringify(ids)],
  );
}

/** Keeps a mark. */
export function insertAmendment(db: WriteDb, { fall, isExercise, ...amendment }: Amendment): void {
  db.run(
    `INSERT INTO transfer_amendments (id, kind, country, from_day, is_exercise, source, by, at, scenario_id)
     VALUES (@id, @kind, @country, @from, @isExercise, @source, @by, @at, @scenarioId)`,
    { ...amendment, ...fall, isExercise: isExercise ? 1 : 0 },
  );
}

/** Takes a mark back, or puts it into force again with null. */
export function writeRetracted(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE transfer_amendments SET retracted_at = ? WHERE id = ?', [at, id]);
}
