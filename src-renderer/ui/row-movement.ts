import { startsFolded } from './fold.ts';
import { type Line, stepTo } from './table-lines.ts';

/** Where a movement key leads, or null when the key does not move. */
export function movement<T>(
  key: string,
  lines: readonly Line<T>[],
  cursor: number,
  page: number,
): number | null {
  const first = stepTo(lines, -1, 1);
  const last = stepTo(lines, lines.length, -1);
  switch (key) {
    case 'ArrowDown':
      return cursor < 0 ? first : stepTo(lines, cursor, 1);
    case 'ArrowUp':
      return cursor < 0 ? last : stepTo(lines, cursor, -1);
    case 'PageDown':
      return cursor < 0 ? first : stepTo(lines, cursor, page);
    case 'PageUp':
      return cursor < 0 ? first : stepTo(lines, cursor, -page);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The next record whose text starts with what was typed, going round; -1 when there is none. */
export function typedPlace<T>(
  lines: readonly Line<T>[],
  start: number,
  textOf: (row: T) => string,
  typed: string,
): number {
  for (let step = 0; step < lines.length; step += 1) {
    const place = (start + step) % lines.length;
    const line = lines[place];
    if (line?.kind === 'row' && startsFolded(textOf(line.row), typed)) return place;
  }
  return -1;
}
