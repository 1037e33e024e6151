import type { TextUse, TextVersion } from '../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../src-main/contract/consents.ts';
import type { Status } from '../../ui/status.ts';

export type ShownState = 'draft' | 'review' | 'inForce' | 'superseded' | 'withdrawn';

/** The version in force at an instant: the one published last before, unless it was withdrawn by then. */
export function versionInForce(
  versions: readonly TextVersion[],
  at = Number.POSITIVE_INFINITY,
): TextVersion | null {
  const newest = versions.find(({ publishedAt }) => publishedAt !== null && Date.parse(publishedAt) <= at);
  return newest && !isWithdrawn(newest, at) ? newest : null;
}

/** Whether a version was withdrawn by an instant. */
export function isWithdrawn({ withdrawn }: TextVersion, at: number): boolean {
  return withdrawn !== null && Date.parse(withdrawn.at) <= at;
}

/** How a version stands among the others of its text. */
export function stateOf(version: TextVersion, versions: readonly TextVersion[]): ShownState {
  if (version.state !== 'published') return version.state;
  if (version.withdrawn) return 'withdrawn';
  return versionInForce(versions)?.id === version.id ? 'inForce' : 'superseded';
}

export const stateShape: Record<ShownState, Status> = {
  draft: 'wait',
  review: 'progress',
  inForce: 'ok',
  superseded: 'na',
  withdrawn: 'risk',
};

/** The version published before this one; for a draft the newest published. */
export function versionBefore(version: TextVersion, versions: readonly TextVersion[]): TextVersion | null {
  const older = versions.filter(({ number }) => number !== null && number < (version.number ?? Infinity));
  return older.toSorted((one, other) => (other.number ?? 0) - (one.number ?? 0))[0] ?? null;
}

/** The number that a version has, or will have once it is published. */
export function numberOf(version: TextVersion, versions: readonly TextVersion[]): number {
  return version.number ?? (versionBefore(version, versions)?.number ?? 0) + 1;
}

/** The stretch of a place that holds an instant; null before the first. */
export function periodAt(
  { periods }: Pick<TextUse, 'periods'>,
  at: number,
): TextUse['periods'][number] | null {
  return periods.findLast(({ from }) => Date.parse(from) <= at) ?? null;
}

/** The version that a place shows at an instant. */
export function versionShown(
  text: Pick<ConsentText, 'versions'>,
  use: Pick<TextUse, 'periods'>,
  at: number,
): TextVersion | null {
  const period = periodAt(use, at);
  return text.versions.find(({ id }) => id === period?.versionId) ?? null;
}
