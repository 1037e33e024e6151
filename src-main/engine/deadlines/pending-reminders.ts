import type { Reminders } from '../../contract/reminders.ts';
import { toldForDays } from '../../contract/reminders.ts';
import { runningClocks } from '../breaches/running-clocks.ts';
import { addDays, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { gatherDeadlines } from './list-deadlines.ts';

/** The longest lead time that can be set, in days. */
const longestLead = 366;

/** Marks of the clocks of real breaches and, where asked for, the deadlines whose day has come or comes next. */
export function pendingReminders(tools: QueryTools, withStages: boolean): Omit<Reminders, 'isOpen'> {
  const clocks = runningClocks(tools).clocks.filter(({ isDrill }) => !isDrill);
  return {
    marks: clocks.flatMap(({ breachId, dueAt, marks }) =>
      marks.map(({ at, hoursLeft }) => ({
        key: `${breachId} ${dueAt} ${hoursLeft}`,
        clock: `${breachId} ${dueAt}`,
        at,
        hoursLeft,
      })),
    ),
    stages: withStages ? stagesNow(tools) : [],
  };
}

function stagesNow(tools: QueryTools): Reminders['stages'] {
  const day = today(tools.clock);
  const filter = { from: addDays(day, -toldForDays), to: addDays(day, longestLead), sorts: [] };
  // Breach clocks are told by their hours; steps of campaigns are appointments, nothing that runs out.
  const rows = gatherDeadlines(tools, filter).rows.filter(
    ({ kind }) => kind !== 'breachClock' && kind !== 'campaignStep',
  );
  return rows.flatMap(({ uid, dueOn, leads }) => {
    const deadline = `${uid} ${dueOn}`;
    const stages = [
      ...leads.map(({ uid: id, on }) => ({ key: `${id} ${on} lead`, deadline, on, stage: 'lead' as const })),
      { key: `${deadline} due`, deadline, on: dueOn, stage: 'due' as const },
    ];
    return stages.filter(({ on }) => on <= addDays(day, 1));
  });
}
