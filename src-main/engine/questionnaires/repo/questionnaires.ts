import { z } from 'zod';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const flag = z.number().transform((value) => value === 1);

const StoredRow = z.object({
  id: z.string(),
  handle: z.number().int(),
  isAsked: flag,
  isRemoved: flag,
});
export type StoredQuestionnaire = z.infer<typeof StoredRow>;

const HandleRow = z.object({ handle: z.number().int() });
const CountRow = z.object({ hash: z.string(), runs: z.number().int() });

const select = `SELECT id, handle, is_asked AS isAsked, removed_at IS NOT NULL AS isRemoved FROM own_questionnaires`;

/** All own questionnaires, also removed ones, in the order in which they were made. */
export function allQuestionnaires(db: ReadDb): StoredQuestionnaire[] {
  return db.all(StoredRow, `${select} ORDER BY handle`);
}

/** One own questionnaire. */
export function questionnaireById(db: ReadDb, id: Id): StoredQuestionnaire | null {
  return db.first(StoredRow, `${select} WHERE id = ?`, [id]);
}

/** The number that the next own questionnaire gets. */
export function nextHandle(db: ReadDb): number {
  const row = db.first(HandleRow, 'SELECT coalesce(max(handle), 0) + 1 AS handle FROM own_questionnaires');
  return row?.handle ?? 1;
}

/** Adds an own questionnaire; new assessments ask it once a version is published. */
export function insertQuestionnaire(db: WriteDb, id: Id, handle: number, createdAt: Instant): void {
  db.run('INSERT INTO own_questionnaires (id, handle, is_asked, created_at) VALUES (?, ?, 1, ?)', [
    id,
    handle,
    createdAt,
  ]);
}

/** Notes whether new assessments ask it. */
export function writeAsked(db: WriteDb, id: Id, isAsked: boolean): void {
  db.run('UPDATE own_questionnaires SET is_asked = ? WHERE id = ?', [isAsked ? 1 : 0, id]);
}

/** Takes it from the lists, or brings it back; its versions stay. */
export function writeRemoved(db: WriteDb, id: Id, removedAt: Instant | null): void {
  db.run('UPDATE own_questionnaires SET removed_at = ? WHERE id = ?', [removedAt, id]);
}

/** How many assessments began with each questionnaire, by the hash under which they keep it. */
export function runsByHash(db: ReadDb): Map<string, number> {
  const rows = db.all(
    CountRow,
    `SELECT kept.value AS hash, count(*) AS runs FROM assessments, json_each(assessments.questionnaires) kept
     GROUP BY kept.value`,
  );
  return new Map(rows.map(({ hash, runs }) => [hash, runs]));
}
