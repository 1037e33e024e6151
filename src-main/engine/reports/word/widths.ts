import type { Node } from '../print/definition.ts';
import type { WordCell } from './blocks.ts';
import { emptyParagraph, type Place } from './place.ts';

/** Widths of columns in points: named ones get their own and the padding, the others share what is left. */
export function sharedWidths(
  wanted: readonly (number | '*' | 'auto' | undefined)[],
  total: number,
  padding: number,
): number[] {
  const named = wanted.reduce<number>(
    (sum, width) => sum + (typeof width === 'number' ? width + padding : 0),
    0,
  );
  const open = wanted.filter((width) => typeof width !== 'number').length;
  const share = open === 0 ? 0 : Math.max(36, (total - named) / open);
  const widths = wanted.map((width) => (typeof width === 'number' ? width + padding : share));
  const sum = widths.reduce((all, width) => all + width, 0);
  return sum <= total ? widths : widths.map((width) => (width * total) / sum);
}

/** A cell with the width of the columns that it covers; Word wants a paragraph at the end of each. */
export function cellOf(cell: Node, widths: readonly number[], column: number, place: Place): WordCell {
  const span = cell.colSpan ?? 1;
  const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const blocks = place.lay(cell, { ...place, width });
  if (blocks.at(-1)?.kind !== 'paragraph')
    blocks.push({ ...emptyParagraph(place.look), ...(blocks.length > 0 ? { leading: 1 } : {}) });
  return { blocks, span, fill: cell.fillColor ?? null, borders: cell.border ?? null };
}
