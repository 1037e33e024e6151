import type { ModelVersion } from '../../../../src-main/contract/scoring-model.ts';

/** The number that a draft would get. */
export function nextNumber(versions: readonly ModelVersion[]): number {
  return Math.max(0, ...versions.map(({ number }) => number ?? 0)) + 1;
}
