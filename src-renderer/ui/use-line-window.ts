import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Line } from './table-lines.ts';
import { useRowHeight } from './use-row-height.ts';

export interface LineWindowInput<T> {
  lines: readonly Line<T>[];
  scroller: RefObject<HTMLDivElement | null>;
  /** Height of the sticky head in px. */
  headHeight: number;
  /** Line of the cursor, or -1; it is always drawn, because the focus points to it. */
  cursor: number;
}

/** A heading is this much lower than a row, in px. */
const GROUP_SAVES = 4;

export type LineWindow = Virtualizer<HTMLDivElement, Element>;

/** Draws only the lines one can see and some around them; follows the cursor. */
export function useLineWindow<T>({ lines, scroller, headHeight, cursor }: LineWindowInput<T>): LineWindow {
  const rowHeight = useRowHeight();
  const rangeExtractor = useCallback(
    (range: Range) => withCursor(defaultRangeExtractor(range), cursor),
    [cursor],
  );
  // The same functions while the lines stay: with new ones all lines, thousands, would be measured at every step.
  const estimateSize = useCallback(
    (index: number) => (lines[index]?.kind === 'group' ? rowHeight - GROUP_SAVES : rowHeight),
    [lines, rowHeight],
  );
  const getItemKey = useCallback((index: number) => lineKey(lines[index], index), [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor,
  });
  const measuredHeight = useRef(rowHeight);
  useLayoutEffect(() => {
    // A new row height makes all sizes wrong; at first they are right, and there may be thousands.
    if (measuredHeight.current !== rowHeight) virtual.measure();
    measuredHeight.current = rowHeight;
  }, [rowHeight, virtual]);
  useLayoutEffect(() => {
    if (cursor >= 0) virtual.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, virtual]);
  return virtual;
}

function withCursor(drawn: number[], cursor: number): number[] {
  if (cursor < 0 || drawn.includes(cursor)) return drawn;
  return [...drawn, cursor].sort((one, other) => one - other);
}

function lineKey<T>(line: Line<T> | undefined, index: number): string | number {
  if (!line) return index;
  return line.kind === 'row' ? line.id : `group:${line.group.id}`;
}
