import type { ZoneClock } from './zone-clock.ts';

const hour = 3_600_000;
/** Every change of an offset happens on a quarter of an hour. */
const quarter = 900_000;

/**
 * Instants at which the clocks of a zone show a time: one; none in the hour that is skipped in spring; two in the hour that
 * comes twice in autumn. The time is given as the instant at which clocks in UTC would show it.
 */
export function instantsOnWall(wall: number, { offsetAt }: Pick<ZoneClock, 'offsetAt'>): number[] {
  const offsets = new Set([offsetAt(wall - 14 * hour), offsetAt(wall + 14 * hour)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(instant) === wall)
    .sort((one, other) => one - other);
}

/** The same clocks for many questions: each quarter of an hour is looked up once. */
export function remembered({ offsetAt }: Pick<ZoneClock, 'offsetAt'>): Pick<ZoneClock, 'offsetAt'> {
  const known = new Map<number, number>();
  return {
    offsetAt: (instant) => {
      const key = Math.floor(instant / quarter);
      const offset = known.get(key) ?? offsetAt(key * quarter);
      known.set(key, offset);
      return offset;
    },
  };
}
