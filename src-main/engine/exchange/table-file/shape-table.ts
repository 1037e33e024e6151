import type { TableLimits, TableNotes } from '../../../contract/foreign-table.ts';
import type { ForeignTable } from '../../kernel/table-files.ts';
import { RefusedTable } from './refusal.ts';
import { columnName } from './spreadsheet-library.ts';

export interface TableLine {
  /** As spreadsheets and editors count, from 1. */
  line: number;
  cells: string[];
}

/** Makes a table of lines that hold something: the first one names the columns, every row gets as many cells. */
export function collectTable(
  lines: readonly TableLine[],
  limits: TableLimits,
  notes: TableNotes,
): ForeignTable {
  const [header, ...body] = lines;
  if (!header) throw new RefusedTable('empty');
  if (!header.cells.some((cell) => /\p{L}/u.test(cell))) throw new RefusedTable('noHeader');
  if (body.length > limits.rows) throw new RefusedTable('tooManyRows', limits.rows);
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width > limits.columns) throw new RefusedTable('tooManyColumns', limits.columns);
  return {
    columns: namedOnce(Array.from({ length: width }, (_none, index) => header.cells[index] ?? '')),
    rows: body.map(({ cells }) => Array.from({ length: width }, (_none, index) => cells[index] ?? '')),
    lines: body.map(({ line }) => line),
    notes,
  };
}

/** A column without a name is called by its letter, a second one of a name gets a number. */
function namedOnce(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const name = header.replace(/\s+/g, ' ').trim().slice(0, 200) || columnName(index);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
