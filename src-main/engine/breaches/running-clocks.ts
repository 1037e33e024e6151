import type { z } from 'zod';
import type { ClockDoubt, RunningClock } from '../../contract/breach-clock.ts';
import { instantNow } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { clockDoubt } from './clock-doubt.ts';
import { clockOfCase } from './clock-of-case.ts';
import { clockOf } from './drill-clock.ts';
import { gatherCase } from './gather-case.ts';
import { caseNumber } from './known-case.ts';
import { noticeContent } from './notice-content.ts';
import { overviewOfCases } from './overview-of-cases.ts';
import { pacesOf } from './repo/drills.ts';
import { type Head, listHeads } from './repo/heads.ts';
import { nextStep } from './rules/next-step.ts';
import { type Seat, seatOf } from './seat.ts';

/** Periods that run or are over without a notification, the most urgent first; what the frame shows everywhere. */
export function runningClocks(tools: QueryTools): {
  clocks: RunningClock[];
  clockDoubt: z.infer<typeof ClockDoubt> | null;
} {
  const { db } = tools;
  const heads = [...listHeads(db, false), ...listHeads(db, true)];
  if (heads.length === 0) return { clocks: [], clockDoubt: clockDoubt(tools) };
  const seat = seatOf(tools);
  const clocks = overviewOfCases(db, heads).flatMap((file) => {
    const own = { ...tools, clock: clockOf(db, file.head, tools.clock) };
    const { state, dueAt, marks, zone } = clockOfCase(own, file, seat, instantNow(own.clock));
    if (dueAt === null || (state !== 'running' && state !== 'passed')) return [];
    const { id, title, isDrill } = file.head;
    const shown = { breachId: id, number: caseNumber(file.head), title, isDrill, state, dueAt, marks, zone };
    return [{ ...shown, ...workIn(own, file.head, seat), pace: paceOf(tools, file.head) }];
  });
  clocks.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  return { clocks, clockDoubt: clockDoubt(tools) };
}

/** How fast a drill's own time runs; null for a real case. */
function paceOf({ db }: QueryTools, { id, isDrill }: Head): RunningClock['pace'] {
  const last = isDrill ? pacesOf(db, id).at(-1) : undefined;
  return last ? { realFrom: last.realFrom, from: last.ownFrom, speed: last.speed } : null;
}

/** What is to be done next in a case, and how much the notification still lacks. */
function workIn(tools: QueryTools, head: Head, seat: Seat): Pick<RunningClock, 'nextStep' | 'openFields'> {
  const file = gatherCase(tools, head, null);
  const { fields } = noticeContent(tools, file, seat, { by: head.recordedBy, delayReason: '' });
  const { current: decisions, sentPhases, letters, isClosed, severities } = file;
  const isJudged = severities.length > 0;
  const step = nextStep({
    profile: head,
    isAware: true,
    decisions,
    sentPhases,
    letters,
    isClosed,
    isJudged,
    fields,
  });
  const isOpen = ({ isMandatory, state }: (typeof fields)[number]) =>
    isMandatory && (state === 'missing' || state === 'pending');
  return { nextStep: step, openFields: fields.filter(isOpen).length };
}
