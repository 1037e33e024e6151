import type { Id } from '../../../../contract/values.ts';
import type { SheetCell } from '../../../kernel/table-files.ts';
import type { ListWords } from './list-words.ts';

/** A column: its name among the texts, its width in characters, and the cell of a row. */
export type ListColumn<Row> = readonly [name: string, width: number, cell: (row: Row) => SheetCell];

/** Heads and cells of the rows that a page shows, in its order; all of them where it names none. */
export function shownRows<Row extends { id: Id }>(
  words: ListWords,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  ids: readonly Id[] | null,
) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = ids === null ? rows : ids.flatMap((id) => byId.get(id) ?? []);
  return {
    columns: columns.map(([name, width]) => ({ title: words.column(name), width })),
    rows: shown.map((row) => columns.map(([, , cell]) => cell(row))),
  };
}
