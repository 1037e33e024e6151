import { Temporal } from 'temporal-polyfill';
import type { DrillScript } from '../../../contract/breach-clock.ts';

/**
 * The next time after `now` that is the local weekday (1: Monday) and time at which an incident is set, in a zone; an
 * instant in UTC. A time that the clock change leaves out becomes the one an hour later.
 */
export function nextStart(now: Date, zone: string, startsOn: DrillScript['startsOn']): string {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const days = (startsOn.weekday - here.dayOfWeek + 7) % 7;
  const time = Temporal.PlainTime.from(startsOn.time);
  const start = (ahead: number) =>
    here.toPlainDate().add({ days: ahead }).toZonedDateTime({ timeZone: zone, plainTime: time });
  const first = start(days);
  const next = Temporal.ZonedDateTime.compare(first, here) > 0 ? first : start(days + 7);
  return new Date(next.epochMilliseconds).toISOString();
}
