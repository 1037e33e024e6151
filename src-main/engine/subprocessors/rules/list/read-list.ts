import type { ListColumns } from '../../../../contract/subprocessor-import.ts';
import type { ListField } from '../../../../contract/subprocessor-list.ts';
import type { PlaceReader } from '../read-place.ts';
import { type ListBlock, listLimits } from './block.ts';
import { columnsByContent, fieldCalled, guessListColumns } from './columns.ts';
import { htmlBlocks } from './html.ts';
import { readItem } from './item.ts';
import { markdownBlocks } from './markdown.ts';
import { tidy } from './plain-text.ts';
import { separatedBlock } from './separated.ts';

/** One line of a list; `others` are the columns that are no field, by their title. */
export interface ListEntry {
  line: number;
  cells: Record<ListField, string>;
  others: Record<string, string>;
}

export interface ReadList {
  format: 'html' | 'markdown' | 'separated' | 'lines';
  entries: ListEntry[];
  /** Fields that the list has a column for, and titles of other columns. */
  has: string[];
  /** Titles and columns of the first table, where the list is one. */
  titles: string[];
  columns: ListColumns;
}

const noCells: Record<ListField, string> = {
  name: '',
  purpose: '',
  place: '',
  seat: '',
  entity: '',
  tool: '',
  data: '',
  parent: '',
};

/** Reads a list of sub-processors from text of any kind that is known by its look; `given` says which columns hold what. */
export function readList(text: string, places: PlaceReader, given: ListColumns | null = null): ReadList {
  const source = text.replace(/^\ufeff/, '').replace(/\0/g, '');
  const isHtml = /<(?:table|ul|ol|li|tr|td|h[1-6]|p|div|html|body)\b[^>]{0,2000}>/i.test(source);
  if (isHtml) return { format: 'html', ...fromBlocks(htmlBlocks(source), places, given) };
  const isMarked =
    /^\s*\|?\s*:?-{2,}:?\s*\|/m.test(source) || /^\s{0,3}(?:#{1,6}|[-*+•·▪]|\d{1,3}[.)])\s+\S/m.test(source);
  if (isMarked) return { format: 'markdown', ...fromBlocks(markdownBlocks(source), places, given) };
  const table = separatedBlock(source.replace(/\r\n?/g, '\n'));
  if (table) return { format: 'separated', ...fromBlocks([table], places, given) };
  return { format: 'lines', ...fromBlocks(asItems(markdownBlocks(source)), places, given) };
}

/** Lines without any mark, each an entry of its own; sentences are none. */
function asItems(blocks: readonly ListBlock[]): ListBlock[] {
  return blocks.map((block) =>
    block.kind === 'prose' && !block.isHeading && !isSentence(block.text)
      ? { kind: 'item', line: block.line, depth: 0, item: { text: block.text, lead: null } }
      : block,
  );
}

function isSentence(text: string): boolean {
  return text.endsWith(':') || (/[.!?]$/.test(text) && text.split(' ').length > 12);
}

function fromBlocks(
  blocks: readonly ListBlock[],
  places: PlaceReader,
  given: ListColumns | null,
): Omit<ReadList, 'format'> {
  const tables = blocks.filter((block) => block.kind === 'table');
  const named = tables.filter(({ rows }) => guessListColumns(rows[0]?.cells ?? []).name !== undefined);
  // Tables that name their columns are the list; without any, whatever table there is; without tables, lines.
  const chosen = named.length > 0 ? named : tables.filter(({ rows }) => (rows[0]?.cells.length ?? 0) > 1);
  return chosen.length > 0 ? fromTables(chosen, places, given) : fromItems(blocks, places);
}

type TableBlock = Extract<ListBlock, { kind: 'table' }>;

function fromTables(
  tables: readonly TableBlock[],
  places: PlaceReader,
  given: ListColumns | null,
): Omit<ReadList, 'format'> {
  const has = new Set<string>();
  const read = tables.map(({ rows: all, hasHeader }) => {
    const head = all[0]?.cells ?? [];
    const guessed = guessListColumns(head);
    const isHead = guessed.name !== undefined || (hasHeader && Object.keys(guessed).length > 0);
    const rows = isHead || hasHeader ? all.slice(1) : all;
    const likely = isHead
      ? guessed
      : columnsByContent(
          rows.map(({ cells }) => cells),
          places,
        );
    const columns = given ?? { name: 0, ...likely };
    const titles = isHead || hasHeader ? head : [];
    return { entries: rowsToEntries(rows, columns, titles, has), columns, titles: titled(titles, rows) };
  });
  return {
    entries: read.flatMap(({ entries }) => entries).slice(0, listLimits.rows),
    has: [...has],
    titles: read[0]?.titles ?? [],
    columns: read[0]?.columns ?? {},
  };
}

/** Columns that nothing names are called by their number. */
function titled(titles: readonly string[], rows: readonly { cells: readonly string[] }[]): string[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), titles.length);
  return Array.from({ length: width }, (_none, index) => titles[index] || String(index + 1));
}

/** Rows as entries; a row that repeats the head or holds nothing is none. */
export function rowsToEntries(
  rows: readonly { line: number; cells: readonly string[] }[],
  columns: ListColumns,
  titles: readonly string[],
  has: Set<string>,
): ListEntry[] {
  const fields = Object.entries(columns) as [ListField, number][];
  const used = new Set(fields.map(([, index]) => index));
  const other = titles
    .map((title, index) => ({ title, index }))
    .filter(({ index, title }) => !used.has(index) && title !== '');
  for (const name of [...fields.map(([field]) => field), ...other.map(({ title }) => title)]) has.add(name);
  const head = titles.join('\n');
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== '') && (head === '' || cells.join('\n') !== head))
    .map(({ line, cells }) => ({
      line,
      cells: {
        ...noCells,
        ...Object.fromEntries(fields.map(([field, index]) => [field, tidy(cells[index] ?? '')])),
      },
      others: Object.fromEntries(other.map(({ title, index }) => [title, tidy(cells[index] ?? '')])),
    }));
}

function fromItems(blocks: readonly ListBlock[], places: PlaceReader): Omit<ReadList, 'format'> {
  const entries: (ListEntry & { depth: number })[] = [];
  let stated = '';
  for (const block of blocks) {
    if (block.kind === 'prose') {
      stated = placeStated(block.text, block.isHeading, places) ?? (block.isHeading ? '' : stated);
      continue;
    }
    if (block.kind !== 'item' || block.item.text === '') continue;
    const above = entries.at(-1);
    if (above && putDetail(above, block.item.text)) continue;
    const { name, purpose, place } = readItem(block.item, places);
    const parent = entries.findLast(({ depth }) => depth < block.depth)?.cells.name ?? '';
    entries.push({
      line: block.line,
      depth: block.depth,
      cells: { ...noCells, name, purpose, place: place === '' ? stated : place, parent },
      others: {},
    });
  }
  const has = (Object.keys(noCells) as ListField[]).filter((field) =>
    entries.some(({ cells }) => cells[field] !== ''),
  );
  return { entries: entries.map(({ depth: _depth, ...entry }) => entry), has, titles: [], columns: {} };
}

/** "Zweck: Versand" below an entry says more of it. */
function putDetail(entry: ListEntry, text: string): boolean {
  const [, label, value] = /^([^:]{2,60}):\s*(.*)$/.exec(text) ?? [];
  const field = label === undefined ? null : fieldCalled(label);
  if (field === null || field === 'name' || value === undefined) return false;
  entry.cells[field] = value;
  return true;
}

/** A sentence before a list that says where all of them are ("… located in the EU:"), or a heading that is a place. */
function placeStated(text: string, isHeading: boolean, places: PlaceReader): string | null {
  if (!isHeading && !text.endsWith(':')) return null;
  const clause = text.split(/[.!?]\s+/).at(-1) ?? text;
  const place = places.inSentence(clause);
  return place === '' ? null : place;
}
