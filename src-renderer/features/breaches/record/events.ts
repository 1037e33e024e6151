import type { Breach } from '../../../../src-main/contract/breach-view.ts';

/** When something about the case became known or was done, in ms: each moment once, answers given together count as one. */
export function eventsOf({ entries, acts }: Pick<Breach, 'entries' | 'acts'>): number[] {
  const known = entries.filter(({ kind }) => kind !== 'retraction').map(({ knownAt }) => knownAt);
  const done = acts.filter(({ act }) => act !== 'recorded').map(({ at }) => at);
  const minutes = [...known, ...done].map((instant) => Math.floor(Date.parse(instant) / 60_000));
  return [...new Set(minutes)].toSorted((one, other) => one - other).map((minute) => minute * 60_000);
}
