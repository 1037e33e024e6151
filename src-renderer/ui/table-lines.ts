import type { Status } from './status.ts';

/** Rows that belong together under a heading of their own. */
export interface RowGroup<T> {
  id: string;
  label: string;
  status?: Status;
  rows: readonly T[];
}

/** What stands on one line of the list: a heading or a record. */
export type Line<T> = { kind: 'group'; group: RowGroup<T> } | { kind: 'row'; row: T; id: string };

/**
 * Puts groups and rows into one sequence; groups without rows are left out. Rows that are `known` keep their lines: of
 * ten thousand, those that come anew are a hundred.
 */
export function toLines<T extends object>(
  rows: readonly T[],
  groups: readonly RowGroup<T>[] | undefined,
  rowId: (row: T) => string,
  known: WeakMap<T, Line<T>> = new WeakMap(),
): readonly Line<T>[] {
  const asLine = (row: T): Line<T> => {
    const line = known.get(row) ?? { kind: 'row', row, id: rowId(row) };
    known.set(row, line);
    return line;
  };
  if (!groups) return rows.map(asLine);
  return groups
    .filter((group) => group.rows.length > 0)
    .flatMap((group) => [{ kind: 'group', group } as const, ...group.rows.map(asLine)]);
}

/** The next line with a record from a place in a direction, or the place itself at the end. */
export function stepTo<T>(lines: readonly Line<T>[], from: number, by: number): number {
  const direction = Math.sign(by);
  let place = from;
  let left = Math.abs(by);
  for (let at = from + direction; left > 0 && at >= 0 && at < lines.length; at += direction) {
    if (lines[at]?.kind !== 'row') continue;
    place = at;
    left -= 1;
  }
  return place;
}

/** The ids of all records between two lines, both included. */
export function idsBetween<T>(lines: readonly Line<T>[], one: number, other: number): string[] {
  return lines
    .slice(Math.min(one, other), Math.max(one, other) + 1)
    .flatMap((line) => (line.kind === 'row' ? [line.id] : []));
}
