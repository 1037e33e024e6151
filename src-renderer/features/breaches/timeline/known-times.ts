import type { Breach } from '../../../../src-main/contract/breach-view.ts';

/** Every moment at which something became known or was done, oldest first, each minute once; ISO instants. */
export function knownTimes({ entries, acts }: Pick<Breach, 'entries' | 'acts'>): string[] {
  const instants = [...entries.map(({ knownAt }) => knownAt), ...acts.map(({ at }) => at)];
  // The last one of a minute stands for it: a time without seconds would leave out what came in it.
  const byMinute = new Map<number, string>();
  for (const instant of instants.toSorted((one, other) => Date.parse(one) - Date.parse(other)))
    byMinute.set(Math.floor(Date.parse(instant) / 60_000), instant);
  return [...byMinute.values()];
}

/** Place of the last known time at or before a moment; the first one where there is none. */
export function placeOf(times: readonly string[], asOf: string): number {
  const place = times.findLastIndex((time) => Date.parse(time) <= Date.parse(asOf));
  return Math.max(0, place);
}

/** The end of a minute that was picked without seconds, so that what came in during it counts as known. */
export function endOfMinute(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000 + 59_999).toISOString();
}
