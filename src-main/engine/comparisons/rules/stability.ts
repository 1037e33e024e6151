import type { StabilityBand } from '../../../contract/comparison-view.ts';
import { type Contender, tieTolerance } from './ranking.ts';
import { criteria, type Shares } from './weighting.ts';

/** So many weightings are tried per band. */
export const stabilitySamples = 4096;

/** By so many percent of itself each weight may move. */
export const stabilitySpreads: readonly number[] = [20, 30, 40, 50];

/** One prime per criterion: their radical inverses fill the cube evenly (Halton 1960), the same on every computer. */
const primes: readonly number[] = [2, 3, 5, 7, 11, 13];

/**
 * In which part of all weightings around the chosen one each vendor is alone in the first place. Each weight moves
 * independently by up to `spread` percent of itself; bringing them back to 100 percent afterwards changes no order.
 */
export function stabilityOf(contenders: readonly Contender[], shares: Shares): StabilityBand[] {
  if (contenders.length === 0) return [];
  const scores = contenders.map((contender) => criteria.map((criterion) => contender.scores[criterion]));
  const weights = criteria.map((criterion) => shares[criterion]);
  return stabilitySpreads.map((spread) => {
    const wins = contenders.map(() => 0);
    for (let sample = 1; sample <= stabilitySamples; sample += 1) {
      const winner = soleWinner(scores, movedWeights(weights, spread / 100, sample));
      if (winner !== null) wins[winner] = (wins[winner] ?? 0) + 1;
    }
    const winners = contenders
      .map(({ id }, index) => ({ serviceId: id, share: (wins[index] ?? 0) / stabilitySamples }))
      .sort((one, other) => other.share - one.share || (one.serviceId < other.serviceId ? -1 : 1));
    return { spread, shares: winners };
  });
}

function movedWeights(weights: readonly number[], spread: number, sample: number): number[] {
  return weights.map(
    (weight, index) => weight * (1 + spread * (2 * radicalInverse(sample, primes[index] ?? 2) - 1)),
  );
}

/** Which row of scores has the highest weighted mean; null when two share it or nothing that has weight applies. */
function soleWinner(
  scores: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): number | null {
  let winner: number | null = null;
  let best = Number.NEGATIVE_INFINITY;
  for (const [index, row] of scores.entries()) {
    const mean = weightedMean(row, weights);
    if (mean === null) continue;
    if (Math.abs(mean - best) <= tieTolerance) winner = null;
    else if (mean > best) winner = index;
    best = Math.max(best, mean);
  }
  return winner;
}

function weightedMean(row: readonly (number | null)[], weights: readonly number[]): number | null {
  let reached = 0;
  let possible = 0;
  for (const [index, score] of row.entries()) {
    const weight = weights[index] ?? 0;
    if (score === null) continue;
    reached += weight * score;
    possible += weight;
  }
  return possible > 0 ? reached / possible : null;
}

/** The digits of a number in a base, mirrored at the point: 6 = 110 in base 2 becomes 0.011. */
function radicalInverse(number: number, base: number): number {
  let rest = number;
  let value = 0;
  for (let unit = 1 / base; rest > 0; unit /= base) {
    value += (rest % base) * unit;
    rest = Math.floor(rest / base);
  }
  return value;
}
