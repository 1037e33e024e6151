import { type DeadlineFilter, mostDeadlines } from '../../contract/deadlines.ts';
import type { Day, Language } from '../../contract/values.ts';
import { calendarOf } from '../campaigns/campaign-of.ts';
import { addDays, instantNow } from '../kernel/clock.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { runCommand } from '../kernel/procedures.ts';
import { listDeadlines } from './list-deadlines.ts';
import { keepWritten, writtenEvents } from './repo.ts';
import { type CalendarPlan, eventsOf, planCalendar } from './rules/calendar-events.ts';

/** Nothing that is due later than this is looked for, in days: it would have to be moved there by hand. */
const farAway = 20 * 366;

/** What a calendar file of a filter holds today. */
export function calendarPlan(
  tools: QueryTools,
  filter: DeadlineFilter,
  language: Language,
): CalendarPlan & { day: Day } {
  const { day, rows } = listDeadlines(tools, filter);
  const written = writtenEvents(tools.db);
  const everything =
    written.length === 0
      ? rows
      : listDeadlines(tools, { from: null, to: addDays(day, farAway), sorts: [] }).rows;
  const plan = planCalendar({
    asked: rows.flatMap((row) => eventsOf(row, language)),
    all: everything.length < mostDeadlines ? everything.flatMap((row) => eventsOf(row, language)) : null,
    ended: stepsBefore(tools, day),
    written,
    now: instantNow(tools.clock),
  });
  return { ...plan, day };
}

function stepsBefore(tools: QueryTools, day: Day): ReadonlySet<string> {
  const { steps } = calendarOf(tools, { from: '0000-01-01', to: addDays(day, -1) });
  return new Set(steps.map(({ campaignId, stepId }) => `${campaignId}-${stepId}`));
}

/**
 * Remembers what a file told another calendar, so that a later one can cancel it; a company opened to read only remembers
 * nothing. In the trail it is an output like a report.
 */
export function noteCalendar(
  context: EngineContext,
  action: string,
  { events, cancelled }: CalendarPlan,
  fileName: string,
): void {
  if (!context.vault || context.vault.isReadOnly) return;
  runCommand(context, action, (tools) => {
    keepWritten(tools.db, { events, cancelled });
    tools.record({
      subject: { kind: 'report', id: 'deadlineCalendar', label: fileName },
      after: { events: events.length, cancelled: cancelled.length },
    });
  });
  context.announce(['reports']);
}
