import type { HolidayCalendar } from '../../contract/breach-deadlines.ts';
import type { Day } from '../../contract/values.ts';
import { refuse } from '../kernel/failure.ts';
import { endOfDay, type ZoneClock } from './zone-clock.ts';

const hour = 3_600_000;

/** What is left of a working day, in epoch milliseconds, up to the first instant of the next day; 25 hours at most. */
export interface WorkingTime {
  from: number;
  until: number;
  isWholeDay: boolean;
}

/** First and last day for which something is known. */
export interface Coverage {
  from: Day;
  to: Day;
}

export type IsWorkingDay = (day: Day) => boolean;

/**
 * Art. 2(2) of Regulation 1182/71: every day but Saturdays, Sundays and public holidays, here those of one region. Refuses
 * unknown regions, and days of years whose holidays are not known, naming what is covered.
 */
export function workingCalendar(region: string, holidays: HolidayCalendar, covered: Coverage): IsWorkingDay {
  const years = Object.hasOwn(holidays.regions, region) ? holidays.regions[region] : undefined;
  if (years === undefined) throw refuse('REGION_UNKNOWN', { region });
  return (day) => {
    const free = years[day.slice(0, 4)];
    if (free === undefined) throw refuse('TIME_OUT_OF_RANGE', covered);
    const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
    return !isWeekend && !free.includes(day.slice(5));
  };
}

/** Working time from an instant on, day by day on the clocks of a zone, without end. */
export function* workingTimeFrom(
  start: number,
  clock: ZoneClock,
  isWorkingDay: IsWorkingDay,
): Generator<WorkingTime, never> {
  let from = start;
  let isWholeDay = clock.dayAt(start - 1) !== clock.dayAt(start);
  for (;;) {
    const until = endOfDay(from, clock);
    if (isWorkingDay(clock.dayAt(from))) yield { from, until, isWholeDay };
    from = until;
    isWholeDay = true;
  }
}

/** First instant at which so many elapsed hours of working time have passed. */
export function endOfWorkingHours(hours: number, times: Iterable<WorkingTime>): number {
  let missing = hours * hour;
  for (const { from, until } of times) {
    if (missing <= until - from) return from + missing;
    missing -= until - from;
  }
  throw new Error('Working time ended');
}

/** The second of the given days that `counts`. */
export function secondDay(times: Iterable<WorkingTime>, counts: (time: WorkingTime) => boolean): WorkingTime {
  let isFirstSeen = false;
  for (const time of times) {
    if (!counts(time)) continue;
    if (isFirstSeen) return time;
    isFirstSeen = true;
  }
  throw new Error('Working time ended');
}
