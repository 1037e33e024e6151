import type { z } from 'zod';
import type { UseChange, UsePeriod } from '../../../contract/consent-record.ts';
import type { Instant } from '../../../contract/values.ts';

type Period = z.infer<typeof UsePeriod>;
type Change = Pick<UseChange, 'at' | 'versionId' | 'versionNumber'>;

/**
 * The stretches in which a place showed one version, from its changes in the order of their times. They touch and never
 * overlap, because each ends where the next begins; a gap is a stretch without a version, so that it is seen.
 */
export function periodsOf(changes: readonly Change[]): Period[] {
  const ordered = changes.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const periods: Period[] = [];
  for (const { at, versionId, versionNumber } of ordered) {
    const last = periods.at(-1);
    if (last?.versionId === versionId) continue;
    if (last) last.to = at;
    if (last || versionId !== null) periods.push({ versionId, versionNumber, from: at, to: null });
  }
  return periods;
}

/** The stretch that holds an instant: it begins with its first instant and ends before that of the next; null before the first. */
export function periodAt(periods: readonly Period[], at: Instant): Period | null {
  const instant = Date.parse(at);
  return periods.findLast(({ from }) => Date.parse(from) <= instant) ?? null;
}

/** Whether a place shows nothing between two versions; what comes after the last is no gap but its end. */
export function hasGap(periods: readonly Period[]): boolean {
  return periods.slice(0, -1).some(({ versionId }) => versionId === null);
}
