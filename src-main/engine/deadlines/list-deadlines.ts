import type { RunningClock } from '../../contract/breach-clock.ts';
import type { Deadline, DeadlineFilter, Lead } from '../../contract/deadlines.ts';
import { mostDeadlines } from '../../contract/deadlines.ts';
import type { TodayItem } from '../../contract/overview.ts';
import type { Day } from '../../contract/values.ts';
import { runningClocks } from '../breaches/running-clocks.ts';
import { dayOf, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { calendarHorizon } from '../overview/horizon.ts';
import { rankToday } from '../overview/rules.ts';
import { datedThings } from '../overview/waiting-things.ts';
import { ownIntervals } from '../reviews/repo/settings.ts';
import { readSettings } from '../settings/repo.ts';
import { leadsOf, type SetLeads, sortOf, uidOf } from './rules/leads.ts';

/** The deadlines in a period over all areas that a page takes, the earliest first, and whether there are more. */
export function listDeadlines(
  tools: QueryTools,
  filter: DeadlineFilter,
): { day: Day; rows: Deadline[]; hasMore: boolean } {
  const { day, rows } = gatherDeadlines(tools, filter);
  return { day, rows: rows.slice(0, mostDeadlines), hasMore: rows.length > mostDeadlines };
}

/** Every deadline in a period over all areas, however many, the earliest first. */
export function gatherDeadlines(tools: QueryTools, filter: DeadlineFilter): { day: Day; rows: Deadline[] } {
  const day = today(tools.clock);
  const set = setLeads(tools);
  const clocks = new Map(runningClocks(tools).clocks.map((clock) => [clock.breachId, clock]));
  const rows = rankToday(datedThings(tools, calendarHorizon(day, filter.to)), day)
    .flatMap((item) => deadlineOf(tools, item, { set, clocks }))
    .filter((deadline) => isAskedFor(deadline, filter))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  return { day, rows };
}

/** Whether a filter lets a deadline through. */
export function isAskedFor(
  { dueOn, sort }: Pick<Deadline, 'dueOn' | 'sort'>,
  { from, to, sorts }: DeadlineFilter,
): boolean {
  return (from === null || dueOn >= from) && dueOn <= to && (sorts.length === 0 || sorts.includes(sort));
}

function setLeads({ db, templates }: QueryTools): SetLeads {
  const { leadDays } = ownIntervals(db) ?? templates.reviewDefaults().intervals;
  return {
    reviewDays: leadDays,
    certificateDays: templates.certificateLaw().remindDays,
    own: readSettings(db).leadTimes,
  };
}

function deadlineOf(
  tools: QueryTools,
  item: TodayItem,
  { set, clocks }: { set: SetLeads; clocks: ReadonlyMap<string, RunningClock> },
): Deadline[] {
  const { dueOn, days, kind, breachId } = item;
  // That a campaign fell back is known today and due at once, on no day of its own.
  if (dueOn === null || days === null || kind === 'campaignFallenBack') return [];
  const uid = uidOf(item);
  const sort = sortOf[kind];
  const clock = kind === 'breachClock' ? clocks.get(breachId ?? '') : undefined;
  if (clock) return [{ ...item, uid, sort, dueOn, days, dueAt: clock.dueAt, leads: marksOf(tools, clock) }];
  return [{ ...item, uid, sort, dueOn, days, dueAt: null, leads: leadsOf({ ...item, dueOn }, uid, set) }];
}

/** The marks of a breach's clock before its end, as its own calendar names them. */
function marksOf({ clock: { timeZone } }: QueryTools, { breachId, marks }: RunningClock): Lead[] {
  return marks
    .filter(({ hoursLeft }) => hoursLeft > 0)
    .toSorted((one, other) => other.hoursLeft - one.hoursLeft)
    .map(({ hoursLeft, at }) => ({
      uid: `${breachId}-${hoursLeft}`,
      on: dayOf(new Date(at), timeZone),
      at,
      left: { de: `noch ${hoursLeft}\u00a0h`, en: `${hoursLeft}\u00a0h left` },
    }));
}
