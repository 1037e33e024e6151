import { expect, test } from 'vitest';
import { type Column, fittingColumns, gridTemplate } from '../../../src-renderer/ui/table-columns.ts';

const column = (id: string, width: number, priority?: number): Column<string> => ({
  id,
  header: id,
  width,
  cell: (row) => row,
  ...(priority === undefined ? {} : { priority }),
});
// Widths 100 + 80 + 60, two gaps of 12 and 24 at both ends: 312 in all.
const columns = [column('name', 100), column('service', 80, 3), column('review', 60, 2)];

test.each([
  [312, ['name', 'service', 'review']],
  [311, ['name', 'review']],
  [220, ['name', 'review']],
  [219, ['name']],
  [10, ['name']],
  [0, ['name']],
])('at %i px the list keeps %j', (width, kept) => {
  expect(fittingColumns(columns, width).map((each) => each.id)).toEqual(kept);
});

test('of equal priority the last column drops out first', () => {
  const equal = [column('a', 100, 2), column('b', 100, 2)];
  expect(fittingColumns(equal, 150).map((each) => each.id)).toEqual(['a']);
});

test('a column with a share grows, one without keeps its width', () => {
  expect(gridTemplate([{ ...column('a', 100), flex: 2 }, column('b', 60)])).toBe('minmax(100px, 2fr) 60px');
});
