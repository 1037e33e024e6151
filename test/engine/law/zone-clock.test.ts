import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { endOfDay, endOfHour, zoneClock } from '../../../src-main/engine/law/zone-clock.ts';

const seconds = fc
  .integer({ min: Date.parse('2018-01-01') / 1000, max: Date.parse('2040-12-31') / 1000 })
  .map((second) => second * 1000);

/** Moments of every zone the computer knows, some of them within the hours around one of its clock changes. */
const moments = Intl.supportedValuesOf('timeZone').flatMap((zone, index) => {
  const anywhere = fc.sample(seconds, { numRuns: 8, seed: index });
  const changes = anywhere.flatMap((instant) => {
    const change = temporalAt(instant, zone).getTimeZoneTransition('next')?.epochMilliseconds;
    if (change === undefined || change > Date.parse('2040-12-31')) return [];
    return [-26, -1.5, -0.75, -0.25, 0, 0.25, 0.75, 1.5, 26].map((hours) => change + hours * 3_600_000);
  });
  return [...anywhere, ...changes].map((instant) => ({ zone, instant }));
});

function temporalAt(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

it('agrees with Temporal on offset, day and end of the day, in every zone and around its clock changes', () => {
  expect(moments.length).toBeGreaterThan(5000);
  const differing = moments.filter(({ zone, instant }) => {
    const clock = zoneClock(zone);
    const other = temporalAt(instant, zone);
    const nextDay = other.toPlainDate().add({ days: 1 }).toZonedDateTime(zone);
    return (
      clock.textAt(instant) !== other.toString({ timeZoneName: 'never' }) ||
      clock.dayAt(instant) !== other.toPlainDate().toString() ||
      endOfDay(instant, clock) !== nextDay.epochMilliseconds
    );
  });
  expect(differing).toEqual([]);
});

it('an hour ends after at most 60 minutes, on a full hour of the clock or when the clock is set', () => {
  const wrong = moments.filter(({ zone, instant }) => {
    const clock = zoneClock(zone);
    const end = endOfHour(instant, clock);
    const isFull = clock.textAt(end).slice(14, 19) === '00:00';
    const isSet = clock.offsetAt(end) !== clock.offsetAt(end - 1000);
    return end <= instant || end > instant + 3_600_000 || !(isFull || isSet);
  });
  expect(wrong).toEqual([]);
});
