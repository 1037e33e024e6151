import type { DataRequest } from '../../contract/requests.ts';
import type { Day, Id } from '../../contract/values.ts';
import { addMonths, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { IsWorkingDay } from '../law/working-days.ts';
import { knownRequest, requestNumber } from './known-request.ts';
import type { StoredRequest } from './repo/requests.ts';
import { retentionMonths } from './repo/schedule.ts';
import { type StoredStep, stepsOf } from './repo/steps.ts';
import { isAfterDue, requestState } from './rules/request-state.ts';
import { runningMonth } from './rules/running-month.ts';
import { workingDaysAtSeat } from './working-days-at-seat.ts';

interface Surroundings {
  day: Day;
  months: number;
  isWorkingDay: IsWorkingDay;
  steps: Map<Id, StoredStep[]>;
}

/** One request as it stands today. */
export function requestOf(tools: QueryTools, requestId: Id): DataRequest {
  const stored = knownRequest(tools.db, requestId);
  return asItStands(stored, surroundings(tools, [requestId]));
}

/** Many requests as they stand today, read with one question per table. */
export function requestsOf(tools: QueryTools, stored: readonly StoredRequest[]): DataRequest[] {
  const around = surroundings(
    tools,
    stored.map(({ id }) => id),
  );
  return stored.map((request) => asItStands(request, around));
}

function surroundings(tools: QueryTools, ids: readonly Id[]): Surroundings {
  return {
    day: today(tools.clock),
    months: retentionMonths(tools.db),
    isWorkingDay: workingDaysAtSeat(tools),
    steps: Map.groupBy(stepsOf(tools.db, ids), ({ requestId }) => requestId),
  };
}

function asItStands(
  { year, sequence, answers, extension: kept, ...profile }: StoredRequest,
  { day, months, isWorkingDay, steps }: Surroundings,
): DataRequest {
  const last = answers.at(-1);
  const answer = last && last.reopened === null ? withoutMark(last) : null;
  const { due, extension } = runningMonth(profile, kept, isWorkingDay);
  const isLateOn = (when: Day) => isAfterDue(due, profile.receivedOn, when);
  return {
    ...profile,
    number: requestNumber({ year, sequence }),
    state: requestState({ identity: profile.identity, extension, answer }),
    due,
    isOverdue: answer === null && isLateOn(day),
    extension,
    answer: answer && { ...answer, isLate: isLateOn(answer.on) },
    earlierAnswers: answers.flatMap(({ reopened, ...earlier }) =>
      reopened
        ? [{ ...earlier, reopenedAt: reopened.at, reopenedBy: reopened.by, reason: reopened.reason }]
        : [],
    ),
    steps: (steps.get(profile.id) ?? []).map(({ requestId: _requestId, ...step }) => step),
    deleteOn: answer && addMonths(answer.on, months),
  };
}

function withoutMark({ reopened: _reopened, ...answer }: StoredRequest['answers'][number]) {
  return answer;
}
