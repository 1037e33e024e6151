import type { Deadline, DeadlineFilter } from '../../contract/deadlines.ts';
import type { Day, Language } from '../../contract/values.ts';
import { calendarOf } from '../campaigns/campaign-of.ts';
import { outputAction } from '../kernel/audit/quiet-acts.ts';
import { addDays, instantNow } from '../kernel/clock.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { runCommand } from '../kernel/procedures.ts';
import { listReviews } from '../reviews/list-reviews.ts';
import { gatherDeadlines, isAskedFor } from './list-deadlines.ts';
import { keepWritten, writtenEvents } from './repo.ts';
import { type CalendarEvent, type CalendarPlan, eventsOf, planCalendar } from './rules/calendar-events.ts';

/** All deadlines there are: none is put off to later than this. */
const everything: DeadlineFilter = { from: null, to: '9990-12-31', sorts: [] };

/** What a calendar file of a filter holds today. */
export function calendarPlan(tools: QueryTools, filter: DeadlineFilter, language: Language): CalendarPlan {
  const { day, rows } = gatherDeadlines(tools, everything);
  const told = (shown: readonly Deadline[]) => shown.flatMap((row) => eventsOf(row, language));
  return planCalendar({
    asked: told(rows.filter((row) => isAskedFor(row, filter))),
    all: told(rows),
    kept: new Set([...stepsBefore(tools, day), ...reviewsBegun(tools)]),
    written: writtenEvents(tools.db),
    now: instantNow(tools.clock),
  });
}

/**
 * What the calendar of one register holds: the events asked for, and what was told of the register and is settled. What the
 * list of everything still has is not settled: a certificate that ran out is no coming day, but somebody waits for it.
 */
export function registerPlan(
  tools: QueryTools,
  {
    asked,
    all = asked,
    isOwn,
  }: {
    asked: readonly CalendarEvent[];
    /** Everything that the register waits for, where not all of it is asked for. */
    all?: readonly CalendarEvent[];
    isOwn: (event: Pick<CalendarEvent, 'uid'>) => boolean;
  },
): CalendarPlan {
  const written = writtenEvents(tools.db).filter(isOwn);
  const waiting = written.length === 0 ? [] : gatherDeadlines(tools, everything).rows;
  const kept = new Set(waiting.flatMap(({ uid, leads }) => [uid, ...leads.map((lead) => lead.uid)]));
  return planCalendar({ asked, all, kept, written, now: instantNow(tools.clock) });
}

function stepsBefore(tools: QueryTools, day: Day): ReadonlySet<string> {
  const { steps } = calendarOf(tools, { from: '0000-01-01', to: addDays(day, -1) });
  return new Set(steps.map(({ campaignId, stepId }) => `${campaignId}-${stepId}`));
}

/** Reviews that are under way: no deadline to begin them any more, and not done either. */
function reviewsBegun(tools: QueryTools): string[] {
  const { rows, intervals } = listReviews(tools);
  return rows
    .filter(({ runningId }) => runningId !== null)
    .flatMap(({ serviceId }) => [`review-${serviceId}`, `review-${serviceId}-${intervals.leadDays}`]);
}

/**
 * Remembers what a file told another calendar, so that a later one can cancel it; a company opened to read only remembers
 * nothing. In the trail it is an output like a report.
 */
export function noteCalendar(context: EngineContext, plan: CalendarPlan, fileName: string): void {
  if (!context.vault || context.vault.isReadOnly) return;
  runCommand(context, outputAction, (tools) => {
    keepWritten(tools.db, plan);
    tools.record({
      subject: { kind: 'report', id: 'deadlineCalendar', label: fileName },
      after: { events: plan.events.length, cancelled: plan.cancelled.length },
    });
  });
  context.announce(['reports']);
}
