import type { Criterion } from '../../../contract/comparison-record.ts';
import type { Id } from '../../../contract/values.ts';
import { criteria, type Shares } from './weighting.ts';

/** Share of the points reached per criterion, 0 to 1; null where the criterion does not apply to the vendor. */
export type Scores = Readonly<Record<Criterion, number | null>>;

/** Somebody who takes part in the ranking. */
export type Contender = { id: Id; scores: Scores };

export type Place = { id: Id; total: number; rank: number };

/** Points closer than this are equal: they differ by the last bits of a computation only. */
export const tieTolerance = 1e-10;

/**
 * Weighted share of all points, 0 to 1. What does not apply to the vendor is left out and its weight spread over the
 * rest, as in the score of an assessment; null when nothing that has weight applies.
 */
export function totalOf(scores: Scores, shares: Shares): number | null {
  let reached = 0;
  let possible = 0;
  for (const criterion of criteria) {
    const score = scores[criterion];
    if (score === null) continue;
    reached += shares[criterion] * score;
    possible += shares[criterion];
  }
  return possible > 0 ? reached / possible : null;
}

/** Places from the first on; equal points share a rank and the next one is left out (1, 1, 3). In order of ids within a rank. */
export function rankingOf(contenders: readonly Contender[], shares: Shares): Place[] {
  const totals = contenders
    .flatMap(({ id, scores }) => {
      const total = totalOf(scores, shares);
      return total === null ? [] : [{ id, total }];
    })
    .sort((one, other) => other.total - one.total);
  const places: Place[] = [];
  for (const [index, { id, total }] of totals.entries()) {
    const before = places[index - 1];
    const isEqual = before !== undefined && before.total - total <= tieTolerance;
    places.push({ id, total, rank: isEqual ? before.rank : index + 1 });
  }
  return places.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
}

/** Who shares the first place. */
export function firstOf(places: readonly Place[]): Id[] {
  return places.filter(({ rank }) => rank === 1).map(({ id }) => id);
}

/** The one in the first place; null when it is shared or empty. */
export function soleFirst(contenders: readonly Contender[], shares: Shares): Id | null {
  const first = firstOf(rankingOf(contenders, shares));
  return first.length === 1 ? (first[0] ?? null) : null;
}
