import type { ListPreview, ListReading, ListSource } from '../../contract/subprocessor-import.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { openVault } from '../kernel/procedures.ts';
import { type ForeignTable, knownTable } from '../kernel/table-files.ts';
import { guessListColumns } from './rules/list/columns.ts';
import { type ReadList, readList, rowsToEntries } from './rules/list/read-list.ts';
import { type PlaceReader, placeReader } from './rules/read-place.ts';

/** A list that was read, with the format it came in. */
export type SourceList = Omit<ReadList, 'format'> & { format: ListPreview['format'] };

/** A list as it came, before anything of it is understood. */
export type BroughtList =
  | { kind: 'text'; text: string; name: string }
  | { kind: 'table'; table: ForeignTable & { name: string } };

/** Where a list lies: in the call itself, or as a table in memory. */
export function broughtList(context: EngineContext, source: ListSource): BroughtList {
  if (source.kind === 'text') return source;
  return { kind: 'table', table: knownTable(openVault(context).tables, source.tableId) };
}

/** Places by law and gazetteer of the product. */
export function placesOf({ templates }: Pick<QueryTools, 'templates'>): PlaceReader {
  return placeReader(templates.transferLaw(), templates.gazetteer());
}

/** Entries of a list that was brought. */
export function entriesOf(
  list: BroughtList,
  columns: ListReading['columns'],
  places: PlaceReader,
): SourceList {
  if (list.kind === 'text') return readList(list.text, places, columns);
  const { table } = list;
  const has = new Set<string>();
  const chosen = columns ?? { name: 0, ...guessListColumns(table.columns) };
  const rows = table.rows.map((cells, index) => ({ line: table.lines[index] ?? index + 1, cells }));
  const entries = rowsToEntries(rows, chosen, table.columns, has);
  return { format: 'table', entries, has: [...has], titles: table.columns, columns: chosen };
}
