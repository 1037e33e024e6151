import type { Distribution } from '../../../../src-main/contract/scoring-simulation.ts';

/** Leads at or above a score. */
export function leadsFrom(distribution: Distribution, threshold: number): number {
  return distribution.reduce((sum, { score, leads }) => (score >= threshold ? sum + leads : sum), 0);
}

/** The highest threshold at which at least so many leads are reached; null when so many are not. */
export function thresholdFor(distribution: Distribution, wanted: number): number | null {
  if (wanted === 0) return null;
  let sum = 0;
  for (const { score, leads } of distribution.toReversed()) {
    sum += leads;
    if (sum >= wanted) return score;
  }
  return null;
}
