import type { CompanySummary } from '../../contract/companies.ts';
import type { Instant } from '../../contract/values.ts';
import { runningClocks } from '../breaches/running-clocks.ts';
import { isSampleCompany, readProfile } from '../company/repo.ts';
import { listDeadlines } from '../deadlines/list-deadlines.ts';
import { addDays, instantNow, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { horizonDays } from '../overview/rules.ts';
import { todayOf } from '../overview/today.ts';

/** So many of the next days are told. */
const shownDays = 3;

/** A company in numbers and dates. */
export function summaryOf(tools: QueryTools, lastBackupAt: Instant | null): CompanySummary {
  const { db, clock } = tools;
  const { items, numbers } = todayOf(tools, lastBackupAt);
  const clocks = runningClocks(tools).clocks.filter(({ isDrill }) => !isDrill);
  const inGroup = (group: (typeof items)[number]['group']) =>
    items.filter((item) => item.group === group && item.kind !== 'breachClock').length;
  return {
    companyName: readProfile(db)?.name ?? '',
    isSample: isSampleCompany(db),
    readAt: instantNow(clock),
    clocks: clocks.length,
    clockEnds: clocks[0]?.dueAt ?? null,
    overdue: inGroup('overdue'),
    thisWeek: inGroup('thisWeek'),
    others: inGroup('others'),
    openRequests: numbers.openRequests,
    openFindings: numbers.openFindings,
    vendors: numbers.vendors,
    approved: numbers.approved,
    next: nextDays(tools),
    lastBackupAt,
  };
}

function nextDays(tools: QueryTools): CompanySummary['next'] {
  const from = today(tools.clock);
  const { rows } = listDeadlines(tools, { from, to: addDays(from, horizonDays), sorts: [] });
  const seen = new Set<string>();
  return rows
    .map(({ dueOn, sort }) => ({ on: dueOn, sort }))
    .filter(({ on, sort }) => !seen.has(`${on} ${sort}`) && seen.add(`${on} ${sort}`))
    .slice(0, shownDays);
}
