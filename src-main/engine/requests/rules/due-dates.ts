import type { DueAnswer, RequestKind } from '../../../contract/requests.ts';
import type { Day } from '../../../contract/values.ts';
import { addDays, addMonths } from '../../kernel/clock.ts';
import type { IsWorkingDay } from '../../law/working-days.ts';

/** What the ends of a month are counted from. */
export interface MonthQuestion {
  kind: RequestKind;
  /** Day of receipt, or on which what was needed to know the person came in; it is not counted itself. */
  startsOn: Day;
  /** Art. 12(3) sentence 2 GDPR: 0, 1 or 2 months more. */
  extensionMonths: number;
}

/** Art. 7(3), 21(3) GDPR: a withdrawal and an objection to advertising wait for nothing and are weighed against nothing. */
export function isAtOnce(kind: RequestKind): boolean {
  return kind === 'advertisingObjection' || kind === 'withdrawal';
}

/**
 * Art. 12(3) GDPR by Regulation 1182/71: the month ends with the day of the same number, else with the month's last day
 * (Art. 3(1), 3(2)(c)); that is the target. If it is no working day, the next one is the latest (Art. 3(4)).
 */
export function dueDates(
  { kind, startsOn, extensionMonths }: MonthQuestion,
  isWorkingDay: IsWorkingDay,
): DueAnswer {
  if (isAtOnce(kind)) return { calendarEnd: null, latest: null, isAtOnce: true };
  // Counted in one go: 31 January and three months end on 30 April, not on the 28th.
  const calendarEnd = addMonths(startsOn, 1 + extensionMonths);
  return { calendarEnd, latest: workingDayFrom(calendarEnd, isWorkingDay), isAtOnce: false };
}

/** The day itself if it is a working day, else the next one. */
function workingDayFrom(day: Day, isWorkingDay: IsWorkingDay): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}
