import type { Day, Id } from '../../contract/values.ts';
import { addMonths, today } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { nameless, requestNumber } from './known-request.ts';
import { answeredUntil, deleteRequest, type StoredRequest } from './repo/requests.ts';
import { retentionMonths, writeRetention } from './repo/schedule.ts';

/** Requests whose time is over, the longest overdue first. */
export function dueForDeletion(tools: QueryTools): { id: Id; number: string; deleteOn: Day }[] {
  return deletable(tools).map(({ request, deleteOn }) => ({
    id: request.id,
    number: requestNumber(request),
    deleteOn,
  }));
}

/** Deletes them for good. The audit trail keeps number and kind. */
export function deleteDue(tools: CommandTools): { deleted: number } {
  const due = deletable(tools);
  for (const { request } of due) {
    deleteRequest(tools.db, request.id);
    tools.record(nameless(request));
  }
  if (due.length === 0) tools.record({ subject: schedule, after: { deleted: 0 } });
  return { deleted: due.length };
}

/** Sets how long requests are kept after the answer; those answered already follow. */
export function setRetention(tools: CommandTools, { months }: { months: number }): { months: number } {
  const before = { months: retentionMonths(tools.db) };
  writeRetention(tools.db, months);
  tools.record({ subject: schedule, before, after: { months } });
  tools.undoWith('requests.setRetention', before);
  return { months };
}

const schedule = { kind: 'requestSchedule', id: 'requests', label: '' };

function deletable({ db, clock }: QueryTools): { request: StoredRequest; deleteOn: Day }[] {
  const day = today(clock);
  const months = retentionMonths(db);
  return answeredUntil(db, day)
    .map((request) => ({ request, deleteOn: addMonths(request.answers.at(-1)?.on ?? day, months) }))
    .filter(({ deleteOn }) => deleteOn <= day);
}
