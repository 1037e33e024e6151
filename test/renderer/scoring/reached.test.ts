import { expect, test } from 'vitest';
import { leadsFrom, thresholdFor } from '../../../src-renderer/features/scoring/simulation/reached.ts';
import { histogramScale } from '../../../src-renderer/ui/charts/histogram-scale.ts';

const distribution = [
  { score: 0, leads: 5 },
  { score: 50, leads: 3 },
  { score: 80, leads: 2 },
];

test.each([
  [0, 10],
  [1, 5],
  [50, 5],
  [51, 2],
  [80, 2],
  [81, 0],
])('from %d on there are %d leads', (threshold, leads) => {
  expect(leadsFrom(distribution, threshold)).toBe(leads);
});

test.each([
  [0, null],
  [1, 80],
  [2, 80],
  [3, 50],
  [5, 50],
  [6, 0],
  [11, null],
])('%d leads are reached from %s on', (wanted, threshold) => {
  expect(thresholdFor(distribution, wanted)).toBe(threshold);
});

test('a place on the axis is the score that stands there, and the other way round', () => {
  const scale = histogramScale([{ to: 100, lawful: 7, full: 9 }], 560, 240);
  for (const score of [0, 1, 37, 80, 100]) expect(scale.scoreAt(scale.x(score))).toBe(score);
  expect(scale.scoreAt(-50)).toBe(0);
  expect(scale.scoreAt(5000)).toBe(100);
  expect(scale.counts).toEqual([0, 5, 10]);
});
