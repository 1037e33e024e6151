import { z } from 'zod';
import { RequestStep } from '../../../contract/requests.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const StepRow = RequestStep.extend({ requestId: z.string() });
/** A step with the request it belongs to. */
export type StoredStep = z.infer<typeof StepRow>;

const columns = 'id, request_id AS requestId, at, by, text';

/** Steps of some requests, oldest first. */
export function stepsOf(db: ReadDb, requestIds: readonly Id[]): StoredStep[] {
  return db.all(
    StepRow,
    `SELECT ${columns} FROM data_request_steps WHERE request_id IN (SELECT value FROM json_each(?)) ORDER BY at, rowid`,
    [JSON.stringify(requestIds)],
  );
}

/** One step. */
export function stepById(db: ReadDb, id: Id): StoredStep | null {
  return db.first(StepRow, `SELECT ${columns} FROM data_request_steps WHERE id = ?`, [id]);
}

/** Adds a step. */
export function insertStep(db: WriteDb, { id, requestId, at, by, text }: StoredStep): void {
  db.run('INSERT INTO data_request_steps (id, request_id, at, by, text) VALUES (?, ?, ?, ?, ?)', [
    id,
    requestId,
    at,
    by,
    text,
  ]);
}

/** Removes a step. */
export function deleteStep(db: WriteDb, id: Id): void {
  db.run('DELETE FROM data_request_steps WHERE id = ?', [id]);
}
