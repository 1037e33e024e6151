import { expect, test } from 'vitest';
import type { VendorRow } from '../../../src-main/contract/vendor-register.ts';
import {
  groupSlots,
  pageSize,
  pagesAfter,
  settledChoice,
  slotsOf,
} from '../../../src-renderer/features/vendors/list/slots.ts';

const row = (id: string) => ({ id }) as VendorRow;

test('lines whose page has not come are empty, and pages fill exactly their own lines', () => {
  const page = Array.from({ length: 2 }, (_, place) => row(`v${place}`));
  const slots = slotsOf(pageSize + 2, new Map([[1, page]]));
  expect(slots).toHaveLength(pageSize + 2);
  expect(slots[pageSize - 1]?.row).toBeNull();
  expect(slots[pageSize]?.row?.id).toBe('v0');
  expect(slots[pageSize + 1]?.row?.id).toBe('v1');
});

test('a page that comes makes new lines of its own rows only', () => {
  const page = (from: string) => Array.from({ length: pageSize }, (_, place) => row(`${from}${place}`));
  const first = page('a');
  const before = slotsOf(3 * pageSize, new Map([[0, first]]));
  const after = slotsOf(
    3 * pageSize,
    new Map([
      [0, first],
      [2, page('c')],
    ]),
    before,
  );
  const isNew = after.map((slot, index) => slot !== before[index]);
  expect(isNew.indexOf(true)).toBe(2 * pageSize);
  expect(isNew.filter(Boolean)).toHaveLength(pageSize);
});

test('groups take the lines in the order the engine counted them', () => {
  const slots = slotsOf(3, new Map());
  const groups = groupSlots(slots, [
    { key: 'high', count: 1 },
    { key: 'open', count: 2 },
  ]);
  expect(groups.map(({ key, rows }) => [key, rows.map(({ index }) => index)])).toEqual([
    ['high', [0]],
    ['open', [1, 2]],
  ]);
});

test.each([
  ['the same pages', [1, 2], [2], [1, 2]],
  ['a new page', [1], [2], [1, 2]],
  [
    'more than are kept',
    Array.from({ length: 24 }, (_, n) => n),
    [99],
    [...Array.from({ length: 23 }, (_, n) => n + 1), 99],
  ],
])('pages after seeing %s', (_, known, seen, after) => {
  expect(pagesAfter(known, seen)).toEqual(after);
});

test('a choice follows its vendor when the list changes, and lets go of one that left', () => {
  const before = new Map([
    ['at-0', 'a'],
    ['at-1', 'b'],
  ]);
  const slots = slotsOf(2, new Map([[0, [row('c'), row('a')]]]));
  expect([...settledChoice(before, slots)]).toEqual([['at-1', 'a']]);
});

test('a line chosen before its vendor was read gets its vendor', () => {
  const slots = slotsOf(1, new Map([[0, [row('a')]]]));
  expect([...settledChoice(new Map([['at-0', null]]), slots)]).toEqual([['at-0', 'a']]);
});
