import { z } from 'zod';
import { BreachTask } from '../../../contract/breach-record.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const TaskRow = BreachTask.extend({
  breachId: z.string(),
  isRemoved: z.number().transform((flag) => flag === 1),
});
type StoredTask = z.infer<typeof TaskRow>;

const columns = `task_id AS id, breach_id AS breachId, kind, text, owner_id AS ownerId, due_at AS dueAt,
  done_at AS doneAt, is_removed AS isRemoved`;

/** Measures and tasks as they stood at a time (null: now), removed ones left out, in the order of their beginning. */
export function tasksOf(db: ReadDb, breachIds: readonly Id[], asOf: string | null): StoredTask[] {
  return db
    .all(
      TaskRow,
      `SELECT ${columns} FROM breach_task_versions v
       WHERE breach_id IN (SELECT value FROM json_each(@ids)) AND number = (
         SELECT max(number) FROM breach_task_versions w
         WHERE w.task_id = v.task_id AND (@asOf IS NULL OR w.saved_at <= @asOf))
       ORDER BY (SELECT min(number) FROM breach_task_versions w WHERE w.task_id = v.task_id)`,
      { ids: JSON.stringify(breachIds), asOf },
    )
    .filter(({ isRemoved }) => !isRemoved);
}

/** The newest version of a task, also when it was removed. */
export function taskById(db: ReadDb, id: Id): StoredTask | null {
  return db.first(
    TaskRow,
    `SELECT ${columns} FROM breach_task_versions WHERE task_id = ? ORDER BY number DESC LIMIT 1`,
    [id],
  );
}

/** Adds a version of a task. */
export function insertTaskVersion(db: WriteDb, task: StoredTask, savedAt: string): void {
  db.run(
    `INSERT INTO breach_task_versions (task_id, breach_id, kind, text, owner_id, due_at, done_at, is_removed, saved_at)
     VALUES (@id, @breachId, @kind, @text, @ownerId, @dueAt, @doneAt, @isRemoved, @savedAt)`,
    { ...task, isRemoved: task.isRemoved ? 1 : 0, savedAt },
  );
}
