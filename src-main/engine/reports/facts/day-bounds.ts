import type { Day, Instant } from '../../../contract/values.ts';
import { addDays } from '../../kernel/clock.ts';
import { instantsOnWall } from '../../law/wall-time.ts';
import { zoneClock } from '../../law/zone-clock.ts';

/** The first instant of a day on the clocks of a zone (IANA name). */
export function startOfDay(day: Day, timeZone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const [begins] = instantsOnWall(midnight, zoneClock(timeZone));
  return new Date(begins ?? midnight).toISOString();
}

/** From the first instant of the first day until the first one after the last day. */
export function periodBounds(from: Day, to: Day, timeZone: string): { from: Instant; until: Instant } {
  return { from: startOfDay(from, timeZone), until: startOfDay(addDays(to, 1), timeZone) };
}
