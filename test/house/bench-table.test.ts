import { expect, test } from 'vitest';
import { atLeast, atLeastTimes, atMost, atMostAbove, atMostTimes, ratioOf, told } from '../bench/figure.ts';
import { inRotation, median, quantile } from '../bench/rounds.ts';
import { shortNumber, tableOf } from '../bench/table.ts';

const figure = (value: number) => ({
  goal: 'P8',
  what: 'saving',
  value,
  unit: 'ms',
  bound: 10,
  boundIs: 'raw',
});

test.each([
  ['at most 5 × the bound', atMostTimes(5, figure(50)), true],
  ['more than 5 × the bound', atMostTimes(5, figure(50.1)), false],
  ['at least 0.98 × the bound', atLeastTimes(0.98, figure(9.8)), true],
  ['less than 0.98 × the bound', atLeastTimes(0.98, figure(9.7)), false],
  ['the bound and 60 more', atMostAbove(60, figure(70)), true],
  ['the bound and 61 more', atMostAbove(60, figure(71)), false],
  ['at most 100', atMost(100, figure(100)), true],
  ['more than 100', atMost(100, figure(101)), false],
  ['at least 100', atLeast(100, figure(100)), true],
  ['less than 100', atLeast(100, figure(99)), false],
  ['only told', told(figure(1)), null],
])('%s is judged by its limit', (_case, { isMet }, expected) => {
  expect(isMet).toBe(expected);
});

test('a figure without bound has no ratio', () => {
  expect(ratioOf(told(figure(25)))).toBe(2.5);
  expect(ratioOf(atMost(3, { goal: 'P4', what: 'size', value: 2, unit: 'MiB' }))).toBeNull();
});

test('the table shows value, bound, ratio and verdict, and names what failed', () => {
  const table = tableOf([atMostTimes(5, figure(62.5))], [{ goal: 'P3', error: 'no window' }]);
  expect(table).toContain('P8    saving | raw  62.5 ms  10.0 ms  6.25 ×  ≤ 5 × bound  MISSED');
  expect(table).toContain('P3 could not be measured: no window');
});

test.each([
  [0, '0'],
  [0.0314, '0.031'],
  [2.34567, '2.35'],
  [23.4567, '23.5'],
  [234.567, '235'],
  [23456.7, '23,457'],
])('%d is shown as %s', (value, shown) => {
  expect(shortNumber(value)).toBe(shown);
});

test('the median lies in the middle, a quantile where its share says', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10, 20, 30, 40], 0.75)).toBe(30);
  expect(() => median([])).toThrow('nothing was measured');
});

test('every round begins with another contender, and warming up does not count', async () => {
  const order: string[] = [];
  const run = (name: string) => () => order.push(name);
  const measured = await inRotation(2, { a: run('a'), b: run('b') }, { warmUp: 1 });
  expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
  expect(measured).toEqual({ a: [4, 5], b: [3, 6] });
});
