import type { DrillScript } from '../../../contract/breach-clock.ts';
import { zoneClock } from '../../law/zone-clock.ts';

const dayLength = 86_400_000;

/**
 * The next time after `now` that is the local weekday (1: Monday) and time at which an incident is set, in a zone; an
 * instant in UTC. A time that the clock change leaves out becomes the one an hour later, of a doubled one the first counts.
 */
export function nextStart(now: Date, zone: string, startsOn: DrillScript['startsOn']): string {
  const { dayAt, offsetAt } = zoneClock(zone);
  const instant = Math.floor(now.getTime() / 1000) * 1000;
  const today = Date.parse(`${dayAt(instant)}T00:00:00Z`);
  const weekday = new Date(today).getUTCDay() || 7;
  const face = today + ((startsOn.weekday - weekday + 7) % 7) * dayLength + timeOf(startsOn.time);
  const first = instantOf(face, offsetAt);
  const next = first > now.getTime() ? first : instantOf(face + 7 * dayLength, offsetAt);
  return new Date(next).toISOString();
}

/** The instant at which clocks show `face`, which is given as if they stood on UTC. */
function instantOf(face: number, offsetAt: (instant: number) => number): number {
  const byDayBefore = face - offsetAt(face - dayLength);
  const byOwnOffset = face - offsetAt(byDayBefore);
  // Neither shows it when clocks leave it out: then the clocks of the day before count on.
  return byOwnOffset + offsetAt(byOwnOffset) === face ? byOwnOffset : byDayBefore;
}

function timeOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}
