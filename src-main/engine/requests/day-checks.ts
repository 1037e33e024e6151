import type { Identity, RequestProfile } from '../../contract/requests.ts';
import type { Day } from '../../contract/values.ts';
import { type Clock, instantNow, today } from '../kernel/clock.ts';
import { refuse } from '../kernel/failure.ts';
import { firstDay } from './working-days-at-seat.ts';

/** Refuses a day that has not come yet; `field` names it in the form. */
export function refuseFutureDay(clock: Clock, day: Day, field: string): void {
  if (day > today(clock)) throw refuse('TIME_IN_FUTURE', { field, now: instantNow(clock) });
}

/** Refuses a day before another. */
export function refuseReversed(from: Day, to: Day): void {
  if (to < from) throw refuse('DATES_REVERSED', { from, to });
}

/** A month later there would be no calendar any more. */
const lastDay: Day = '9998-12-31';

/** Refuses a day from which no month can be counted: before the GDPR, or at the end of the calendar. */
export function refuseUncountable(day: Day): void {
  if (day < firstDay || day > lastDay) throw refuse('TIME_OUT_OF_RANGE', { from: firstDay, to: lastDay });
}

/** Refuses days of a request that cannot be: not come yet, in the wrong order, from before the GDPR. */
export function refuseOddDays(clock: Clock, { receivedOn, identity }: RequestProfile): void {
  if (receivedOn < firstDay) throw refuse('TIME_OUT_OF_RANGE', { from: firstDay, to: today(clock) });
  refuseFutureDay(clock, receivedOn, 'receivedOn');
  refuseOddDoubts(clock, receivedOn, identity);
}

function refuseOddDoubts(clock: Clock, receivedOn: Day, identity: Identity): void {
  if (identity.state === 'notNeeded') return;
  const { askedOn } = identity;
  if (askedOn !== null) {
    refuseFutureDay(clock, askedOn, 'askedOn');
    refuseReversed(receivedOn, askedOn);
  }
  if (identity.state === 'doubted') return;
  refuseFutureDay(clock, identity.confirmedOn, 'confirmedOn');
  refuseReversed(askedOn ?? receivedOn, identity.confirmedOn);
}
