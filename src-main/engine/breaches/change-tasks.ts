import type { z } from 'zod';
import type { BreachTask } from '../../contract/breach-record.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { caseSubject, workOnOpen } from './known-case.ts';
import * as repo from './repo/tasks.ts';
import { inUtc, refuseFuture } from './time-checks.ts';

type Task = z.infer<typeof BreachTask>;

/** Adds or changes a measure or task; what it said before stays on file. */
export function saveTask(
  outer: CommandTools,
  { breachId, task }: { breachId: Id; task: Omit<Task, 'id'> & { id: Id | null } },
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  refuseFuture(tools.clock, task.doneAt, 'doneAt');
  const saved = {
    ...task,
    id: task.id ?? tools.newId(),
    dueAt: inUtc(task.dueAt),
    doneAt: inUtc(task.doneAt),
  };
  const before = repo.taskById(tools.db, saved.id);
  if (before !== null && before.breachId !== breachId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'task', id: saved.id });
  repo.insertTaskVersion(tools.db, { ...saved, breachId, isRemoved: false }, instantNow(tools.clock));
  tools.record({
    subject: caseSubject(head),
    ...changedFields(before, { ...saved, isRemoved: false, breachId }),
  });
  if (before && !before.isRemoved) {
    const { isRemoved: _isRemoved, breachId: _breachId, ...was } = before;
    tools.undoWith('breaches.saveTask', { breachId, task: was });
  } else tools.undoWith('breaches.removeTask', { taskId: saved.id });
  return { breachId, id: saved.id };
}

/** Takes a measure or task from the list; it stays on file. */
export function removeTask(outer: CommandTools, { taskId }: { taskId: Id }): Touched {
  const task = repo.taskById(outer.db, taskId);
  if (!task || task.isRemoved) throw refuse('RECORD_NOT_FOUND', { kind: 'task', id: taskId });
  const { tools, head } = workOnOpen(outer, task.breachId);
  repo.insertTaskVersion(tools.db, { ...task, isRemoved: true }, instantNow(tools.clock));
  const { isRemoved: _isRemoved, breachId, ...was } = task;
  tools.record({ subject: caseSubject(head), before: was });
  tools.undoWith('breaches.saveTask', { breachId, task: was });
  return { breachId, id: taskId };
}
