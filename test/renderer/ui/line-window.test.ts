import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Line, toLines } from '../../../src-renderer/ui/table-lines.ts';
import { useLineWindow } from '../../../src-renderer/ui/use-line-window.ts';

const rows = Array.from({ length: 50 }, (_, index) => ({ id: `v${index}` }));
const idOf = ({ id }: { id: string }) => id;
const scroller = { current: null };

test('while the lines stay, no step measures them all again; with other lines they are', () => {
  const first = toLines(rows, undefined, idOf);
  const { result, rerender } = renderHook(
    (lines: readonly Line<{ id: string }>[]) =>
      useLineWindow({ lines, scroller, headHeight: 29, cursor: -1 }),
    { initialProps: first },
  );
  const measured = () => [result.current.options.getItemKey, result.current.options.estimateSize];
  const before = measured();
  rerender(first);
  for (const [place, measure] of measured().entries()) expect(measure).toBe(before[place]);
  rerender(toLines(rows.slice(1), undefined, idOf));
  for (const [place, measure] of measured().entries()) expect(measure).not.toBe(before[place]);
});

test('rows that were there keep their lines, so that they are not drawn again', () => {
  const known = new WeakMap<{ id: string }, Line<{ id: string }>>();
  const before = toLines(rows, undefined, idOf, known);
  const after = toLines([...rows.slice(0, 25), { id: 'new' }, ...rows.slice(25)], undefined, idOf, known);
  expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
});
