import type {
  BreachLaw,
  DeadlineAnswer,
  DeadlineQuestion,
  HolidayCalendar,
} from '../../contract/breach-deadlines.ts';
import type { Instant } from '../../contract/values.ts';
import { refuse } from '../kernel/failure.ts';
import { notificationRuleOn } from './notification-rule.ts';
import {
  type Coverage,
  endOfWorkingHours,
  secondDay,
  type WorkingTime,
  workingCalendar,
  workingTimeFrom,
} from './working-days.ts';
import { endOfHour, zoneClock } from './zone-clock.ts';

const hour = 3_600_000;
/** Art. 3(5) of Regulation 1182/71: at least two working days, read as hours. */
const workingHours = 48;

/**
 * Art. 33(1) GDPR: ends of the period that begins when the breach becomes known, with the hours of the rule in force on
 * that day at the seat. `strict` counts elapsed hours; the other readings follow Regulation 1182/71 and never end earlier.
 * Refuses unknown zones and regions, and times for which no rule or no holidays are known.
 */
export function deadlines(
  { awareAt, zone, region }: DeadlineQuestion,
  law: BreachLaw,
  holidays: HolidayCalendar,
): DeadlineAnswer {
  const clock = zoneClock(zone);
  const covered = coveredTime(law, holidays);
  const isWorkingDay = workingCalendar(region, holidays, covered);
  const { aware, fraction } = wholeSeconds(awareAt);
  const rule = notificationRuleOn(law, clock.dayAt(aware));
  if (rule === null) throw refuse('TIME_OUT_OF_RANGE', covered);
  const start = endOfHour(aware, clock);
  const end = start + rule.hours * hour;
  const times = () => workingTimeFrom(start, clock, isWorkingDay);
  return {
    strict: clock.textAt(aware + rule.hours * hour).replace(/(?=[+-]\d\d:\d\d$)/, fraction),
    reg1182Hours: clock.textAt(end),
    reg1182WorkingDays: {
      hours48: clock.textAt(Math.max(endOfWorkingHours(workingHours, times()), end)),
      fullDays: clock.textAt(endByWholeDays(end, times())),
      touch: clock.textAt(endByTouchedDays(end, times())),
    },
  };
}

/** An instant in epoch milliseconds of its second, and the rest as it was written (`.5`), which hours do not change. */
function wholeSeconds(instant: Instant): { aware: number; fraction: string } {
  const digits = /\.(\d*[1-9])0*[Z+-]/.exec(instant)?.[1];
  return {
    aware: Date.parse(instant.replace(/\.\d+/, '')),
    fraction: digits === undefined ? '' : `.${digits}`,
  };
}

/** Two working days must lie wholly inside; otherwise the period ends with the second one. */
function endByWholeDays(end: number, times: Iterable<WorkingTime>): number {
  return Math.max(secondDay(times, ({ isWholeDay }) => isWholeDay).until, end);
}

/**
 * Two working days must be touched; otherwise the period ends with the second one. Taken literally, who knows an hour
 * later may be due most of a day earlier: from Saturday 0:00 the period stops before Tuesday and goes on to its end, from
 * 1:00 it touches Tuesday and ends there at 1:00.
 */
function endByTouchedDays(end: number, times: Iterable<WorkingTime>): number {
  const second = secondDay(times, () => true);
  return second.from < end ? end : second.until;
}

/** Days for which both a rule and holidays are known. */
function coveredTime({ rules }: BreachLaw, { firstYear, lastYear }: HolidayCalendar): Coverage {
  const firstRule = rules.map(({ validFrom }) => validFrom).sort()[0] ?? '';
  const firstHolidays = `${firstYear}-01-01`;
  return { from: firstRule > firstHolidays ? firstRule : firstHolidays, to: `${lastYear}-12-31` };
}
