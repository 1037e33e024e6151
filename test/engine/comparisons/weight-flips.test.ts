import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Contender,
  firstOf,
  rankingOf,
  soleFirst,
  totalOf,
} from '../../../src-main/engine/comparisons/rules/ranking.ts';
import { stabilityOf } from '../../../src-main/engine/comparisons/rules/stability.ts';
import { weightFlips } from '../../../src-main/engine/comparisons/rules/weight-flips.ts';
import {
  byCriterion,
  reweigh,
  type Shares,
  sharesOf,
  withShare,
} from '../../../src-main/engine/comparisons/rules/weighting.ts';
import { contenders, weights } from './contenders.ts';

/** Far enough behind a threshold that the last bits of a computation do not matter. */
const step = 1e-6;
const runs = { numRuns: 400 };

const even = byCriterion((criterion) => (criterion === 'price' ? 0 : 0.2));

function contender(id: string, dpa: number, tom: number): Contender {
  return {
    id,
    scores: byCriterion((criterion) =>
      criterion === 'processingAgreement' ? dpa : criterion === 'technicalMeasures' ? tom : 0.5,
    ),
  };
}

test('the threshold is exact: 0.9 and 0.4 against 0.6 and 0.6 meet where the first weight is two fifths of both', () => {
  const shares = byCriterion((criterion) =>
    criterion === 'processingAgreement' ? 0.5 : criterion === 'technicalMeasures' ? 0.5 : 0,
  );
  const flips = weightFlips([contender('a', 0.9, 0.4), contender('b', 0.6, 0.6)], shares);
  expect(flips[0]).toMatchObject({ criterion: 'processingAgreement', from: 0.5, first: 'b' });
  expect(flips[0]?.at).toBeCloseTo(0.4, 12);
});

test('with all weight on one criterion, who is judged by others only enters with the first step', () => {
  const none = byCriterion(() => null);
  const all = byCriterion((criterion) => (criterion === 'price' ? 1 : 0));
  const flips = weightFlips(
    [
      { id: 'a', scores: { ...none, price: 0.2 } },
      { id: 'b', scores: { ...none, technicalMeasures: 0.5 } },
    ],
    all,
  );
  expect(flips).toContainEqual({ criterion: 'price', from: 1, at: 1, first: 'b' });
});

test('who is better everywhere cannot be overtaken by any weight', () => {
  expect(weightFlips([contender('a', 0.9, 0.8), contender('b', 0.6, 0.6)], even)).toEqual([]);
});

test('a shared first place cannot be turned over', () => {
  expect(weightFlips([contender('a', 0.9, 0.4), contender('b', 0.4, 0.9)], even)).toEqual([]);
});

/** Points by which somebody is ahead of the best of the others; whoever is not ranked at all is behind all. */
function leadOf(id: string | null, vendors: readonly Contender[], shares: Shares): number {
  const points = ({ scores }: Contender) => totalOf(scores, shares) ?? -1;
  const own = vendors.filter((vendor) => vendor.id === id).map(points);
  const others = vendors.filter((vendor) => vendor.id !== id).map(points);
  return Math.max(...own) - Math.max(...others);
}

test('the claimed flip, applied, flips; the next smaller does not', () => {
  let flipped = 0;
  fc.assert(
    fc.property(contenders, weights, (vendors, given) => {
      const shares = sharesOf(given);
      const first = soleFirst(vendors, shares);
      for (const flip of weightFlips(vendors, shares)) {
        // At an end of the scale the first step inwards can already turn the order.
        const direction = Math.sign(flip.at - flip.from) || (flip.at === 0 ? 1 : -1);
        const past = Math.min(1, Math.max(0, flip.at + direction * step));
        const beyond = withShare(shares, flip.criterion, past);
        const before = withShare(shares, flip.criterion, flip.at - direction * step);
        const isFarther = Math.abs(flip.at - flip.from) > step;
        // By points, not by places: where the lead changes slowly, one step beyond is still a tie.
        expect(leadOf(first, vendors, beyond)).toBeLessThan(0);
        if (isFarther) expect(firstOf(rankingOf(vendors, before))).toContain(first);
        flipped += 1;
      }
    }),
    runs,
  );
  expect(flipped).toBeGreaterThan(100);
});

test('nothing flips on the way to the threshold, and where none is claimed nothing flips at all', () => {
  fc.assert(
    fc.property(contenders, weights, fc.integer({ min: 1, max: 999 }), (vendors, given, tenths) => {
      const shares = sharesOf(given);
      const first = soleFirst(vendors, shares);
      if (first === null) return;
      const flips = weightFlips(vendors, shares);
      for (const criterion of Object.keys(shares) as (keyof typeof shares)[]) {
        const at = tenths / 1000;
        const flip = flips.find((claimed) => claimed.criterion === criterion);
        const reach = flip === undefined ? 1 : Math.abs(flip.at - flip.from) - step;
        if (Math.abs(at - shares[criterion]) >= reach) continue;
        expect(firstOf(rankingOf(vendors, withShare(shares, criterion, at)))).toContain(first);
      }
    }),
    runs,
  );
});

test('the order of the vendors changes neither ranks nor flips nor stability', () => {
  fc.assert(
    fc.property(contenders, weights, (vendors, given) => {
      const shares = sharesOf(given);
      const turned = vendors.toReversed();
      expect(rankingOf(turned, shares)).toEqual(rankingOf(vendors, shares));
      expect(weightFlips(turned, shares)).toEqual(weightFlips(vendors, shares));
    }),
    runs,
  );
  const three = [contender('a', 0.9, 0.4), contender('b', 0.6, 0.6), contender('c', 0.3, 0.8)];
  expect(stabilityOf(three.toReversed(), even)).toEqual(stabilityOf(three, even));
});

test('reweighing keeps the sum whole, the chosen share to the letter and the proportions of the others', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 1000 }), (given, share) => {
      const moved = reweigh(given, 'hostingTransfer', share);
      expect(moved.hostingTransfer).toBe(share);
      expect(Object.values(moved).reduce((sum, part) => sum + part, 0)).toBe(1000);
      const exact = withShare(sharesOf(given), 'hostingTransfer', share / 1000);
      for (const criterion of Object.keys(exact) as (keyof typeof exact)[])
        expect(Math.abs(moved[criterion] - exact[criterion] * 1000)).toBeLessThan(1);
    }),
    runs,
  );
});

test('stability: a wide lead holds in every weighting, shares fall as the band widens, and sum to at most one', () => {
  const wide = stabilityOf([contender('a', 0.9, 0.9), contender('b', 0.2, 0.2)], even);
  expect(wide.map(({ shares }) => shares[0])).toEqual(
    Array.from({ length: 4 }, () => ({ serviceId: 'a', share: 1 })),
  );
  const close = stabilityOf([contender('a', 0.9, 0.4), contender('b', 0.55, 0.7)], even);
  const ofFirst = close.map(({ shares }) => shares.find(({ serviceId }) => serviceId === 'a')?.share ?? 0);
  expect(ofFirst).toEqual(ofFirst.toSorted((one, other) => other - one));
  expect(ofFirst.at(-1)).toBeLessThan(1);
});
