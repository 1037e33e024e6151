import type { Criterion } from '../../../contract/comparison-record.ts';
import type { WeightFlip } from '../../../contract/comparison-view.ts';
import { type Contender, firstOf, rankingOf, soleFirst } from './ranking.ts';
import { criteria, otherProportions, type Shares, withShare } from './weighting.ts';

/**
 * The nearest share of each criterion from which on another vendor is first, the other weights in their proportions.
 * Computed, not searched: two totals meet where a quadratic in the share is zero, and between two such points nobody
 * overtakes anybody. None when the first place is shared: then there is nothing to turn over.
 */
export function weightFlips(contenders: readonly Contender[], shares: Shares): WeightFlip[] {
  const first = soleFirst(contenders, shares);
  const leader = contenders.find(({ id }) => id === first);
  if (leader === undefined) return [];
  return criteria
    .flatMap((criterion) => nearestFlip({ contenders, shares, leader, criterion }) ?? [])
    .sort(
      (one, other) =>
        distance(one) - distance(other) ||
        criteria.indexOf(one.criterion) - criteria.indexOf(other.criterion),
    );
}

interface FlipCase {
  contenders: readonly Contender[];
  shares: Shares;
  leader: Contender;
  criterion: Criterion;
}

function distance({ from, at }: WeightFlip): number {
  return Math.abs(at - from);
}

function nearestFlip(flipCase: FlipCase): WeightFlip | null {
  const { contenders, shares, leader, criterion } = flipCase;
  const from = shares[criterion];
  const meetings = contenders
    .filter(({ id }) => id !== leader.id)
    .flatMap((rival) => meetingShares(leader, rival, flipCase))
    .filter((share) => share > 0 && share < 1)
    .sort((one, other) => one - other);
  // From the weight as it is: somebody of whom only criteria without weight apply enters with the first step.
  const above = [from, ...meetings.filter((share) => share >= from)];
  const below = [from, ...meetings.filter((share) => share <= from).reverse()];
  const found = [firstTurn(above, 1, flipCase), firstTurn(below, 0, flipCase)].filter(
    (turn) => turn !== null,
  );
  const [nearest] = found.sort((one, other) => Math.abs(one.at - from) - Math.abs(other.at - from));
  return nearest === undefined ? null : { criterion, from, ...nearest };
}

/** Walks from meeting to meeting up to `end`; behind the first one at which another vendor leads, the order has turned. */
function firstTurn(
  meetings: readonly number[],
  end: number,
  { contenders, shares, leader, criterion }: FlipCase,
): Pick<WeightFlip, 'at' | 'first'> | null {
  for (const [index, at] of meetings.entries()) {
    const next = meetings[index + 1] ?? end;
    if (next === at) continue;
    const between = rankingOf(contenders, withShare(shares, criterion, (at + next) / 2));
    const [first] = firstOf(between);
    if (first !== undefined && !firstOf(between).includes(leader.id)) return { at, first };
  }
  return null;
}

/** Parts of a total that do and do not move with the share: (x·own + (1 − x)·rest) / (x·counts + (1 − x)·weight). */
function partsOf({ scores }: Contender, { shares, criterion }: FlipCase) {
  const proportions = otherProportions(shares, criterion);
  let rest = 0;
  let weight = 0;
  for (const other of criteria) {
    const score = scores[other];
    if (other === criterion || score === null) continue;
    rest += proportions[other] * score;
    weight += proportions[other];
  }
  const score = scores[criterion];
  return { own: score ?? 0, counts: score === null ? 0 : 1, rest, weight };
}

/** Shares at which two vendors have equal totals; none when they are equal everywhere. */
function meetingShares(one: Contender, other: Contender, flipCase: FlipCase): number[] {
  const a = partsOf(one, flipCase);
  const b = partsOf(other, flipCase);
  const own = a.own * b.counts - b.own * a.counts;
  const mixed = a.own * b.weight + a.rest * b.counts - b.own * a.weight - b.rest * a.counts;
  const rest = a.rest * b.weight - b.rest * a.weight;
  return roots(own - mixed + rest, mixed - 2 * rest, rest);
}

/** Real roots of ax² + bx + c, computed so that nothing cancels. */
function roots(a: number, b: number, c: number): number[] {
  const none = 1e-14;
  if (Math.abs(a) < none) return Math.abs(b) < none ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return Math.abs(q) < none ? [0] : [q / a, c / q];
}
