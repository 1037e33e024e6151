import type { Day, Instant } from '../../contract/values.ts';
import type { Clock } from '../kernel/clock.ts';
import { instantNow } from '../kernel/clock.ts';
import { refuse } from '../kernel/failure.ts';

/** Art. 33 GDPR applies since this day; nothing can have become known under it before. */
const firstDay: Day = '2018-05-25';
const lastDay: Day = '9998-12-31';
/** Breaches come to light late, but no system in use is older. */
const firstEvent = Date.parse('1990-01-01T00:00:00Z');

/** Refuses a time that has not come yet; `field` names it in the form. */
export function refuseFuture(clock: Clock, instant: Instant | null, field: string): void {
  if (instant !== null && Date.parse(instant) > clock.now().getTime())
    throw refuse('TIME_IN_FUTURE', { field, now: instantNow(clock) });
}

/** Refuses knowledge of something before it happened. */
export function refuseKnownBefore(happenedAt: Instant | null, knownAt: Instant | null): void {
  if (happenedAt === null || knownAt === null) return;
  if (Date.parse(knownAt) < Date.parse(happenedAt))
    throw refuse('KNOWN_BEFORE_EVENT', { happenedAt, knownAt });
}

/** Refuses awareness before the GDPR applied: a wrong year, or a clock that fell back to its first day. */
export function refuseBeforeLaw(instant: Instant): void {
  if (Date.parse(instant) < Date.parse(`${firstDay}T00:00:00Z`))
    throw refuse('TIME_OUT_OF_RANGE', { from: firstDay, to: lastDay });
}

/** Refuses an event before there was anything to breach: a wrong year. */
export function refuseAncient(instant: Instant | null): void {
  if (instant !== null && Date.parse(instant) < firstEvent)
    throw refuse('TIME_OUT_OF_RANGE', { from: '1990-01-01', to: lastDay });
}

/** The same instant as it is stored: in UTC, so that it can be compared as text. */
export function inUtc<Time extends Instant | null>(instant: Time): Time {
  return (instant === null ? null : new Date(instant).toISOString()) as Time;
}
