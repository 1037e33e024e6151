import { zipSync } from 'fflate';
import type { TableLimits } from '../../../contract/foreign-table.ts';
import type { ForeignTable } from '../../kernel/table-files.ts';
import { RefusedTable } from './refusal.ts';
import { collectTable, type TableLine } from './shape-table.ts';
import { rowsOfSheet } from './spreadsheet-library.ts';
import { type ZipParts, zipParts } from './zip-parts.ts';

/** Parts that say where the rows are and what they mean; pictures, macros, links to other files and all else stay unread. */
const structure = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/[^/]+\.xml)$/;
const macros = /vbaProject|xl\/macrosheets\//i;
/** A workbook may begin with empty sheets; after so many the rest is not looked at. */
const mostSheetsTried = 5;

/** Reads the first sheet that is shown and holds something. */
export async function readSpreadsheet(bytes: Uint8Array, limits: TableLimits): Promise<ForeignTable> {
  const parts = zipParts(bytes);
  const book = bookOf(parts);
  const shown = book.sheets.filter(({ isHidden }) => !isHidden);
  for (const sheet of shown.slice(0, mostSheetsTried)) {
    const content = sheet.part === null ? null : parts.part(sheet.part);
    if (content === null || sheet.part === null) throw new RefusedTable('damaged');
    const workbook = zipSync({ ...book.parts, [sheet.part]: content }, { level: 0 });
    const lines = await linesOf(workbook, sheet.index, limits);
    if (lines.length === 0) continue;
    return collectTable(lines, limits, {
      sheet: sheet.name,
      otherSheets: shown.filter((other) => other !== sheet).map(({ name }) => name),
      encoding: null,
      separator: null,
      ...formulasIn(content),
      macrosIgnored: [...parts.names].some((name) => macros.test(name)),
    });
  }
  throw new RefusedTable('empty');
}

/** So many sheets of a workbook are read as a whole. */
const mostSheetsRead = 40;

/** All sheets that are shown, as text: for workbooks whose questions stand on several. */
export async function readAllSheets(
  bytes: Uint8Array,
  limits: TableLimits,
): Promise<{ sheets: { name: string; rows: TableLine[] }[]; formulas: number; macrosIgnored: boolean }> {
  const parts = zipParts(bytes);
  const book = bookOf(parts);
  const shown = book.sheets.filter(({ isHidden }) => !isHidden);
  const sheets: { name: string; rows: TableLine[] }[] = [];
  let formulas = 0;
  try {
    for (const { name, index, part } of shown.slice(0, mostSheetsRead)) {
      const content = part === null ? null : parts.part(part);
      if (content === null || part === null) throw new RefusedTable('damaged');
      const workbook = zipSync({ ...book.parts, [part]: content }, { level: 0 });
      sheets.push({ name, rows: await linesOf(workbook, index, limits) });
      formulas += formulasIn(content).formulas;
    }
  } catch (error) {
    // Whatever the library stumbles over is a file that it cannot read.
    throw error instanceof RefusedTable ? error : new RefusedTable('damaged');
  }
  return { sheets, formulas, macrosIgnored: [...parts.names].some((name) => macros.test(name)) };
}

async function linesOf(workbook: Uint8Array, sheet: number, limits: TableLimits): Promise<TableLine[]> {
  const lines: TableLine[] = [];
  for await (const { line, cells } of rowsOfSheet(workbook, sheet)) {
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (width === 0) continue;
    if (width > limits.columns) throw new RefusedTable('tooManyColumns', limits.columns);
    // The header and one row too many: enough to know.
    if (lines.length > limits.rows) throw new RefusedTable('tooManyRows', limits.rows);
    lines.push({ line, cells: cells.slice(0, width) });
  }
  return lines;
}

export interface Book {
  parts: Record<string, Uint8Array>;
  sheets: { index: number; name: string; isHidden: boolean; part: string | null }[];
}

/** The workbook's own pages and its sheets in their order. */
export function bookOf(parts: ZipParts): Book {
  const kept: Record<string, Uint8Array> = {};
  for (const name of parts.names) {
    const part = structure.test(name) ? parts.part(name) : null;
    if (part) kept[name] = part;
  }
  const text = (name: string) => (kept[name] ? Buffer.from(kept[name]).toString('utf8') : '');
  const workbook = relationsIn(text('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'));
  const folder = workbook?.target.slice(0, workbook.target.lastIndexOf('/') + 1) ?? '';
  const file = workbook?.target.slice(folder.length) ?? '';
  if (!workbook || text(workbook.target) === '') throw new RefusedTable('notATable');
  const relations = relationsIn(text(`${folder}_rels/${file}.rels`), folder);
  const sheets = [...text(workbook.target).matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)].map(
    ([, found = ''], index) => {
      const { name = '', state, ...rest } = attributesOf(found);
      const id = Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1];
      const part = relations.find((relation) => relation.id === id)?.target ?? null;
      return {
        index,
        name: name.slice(0, 100),
        isHidden: state === 'hidden' || state === 'veryHidden',
        part,
      };
    },
  );
  return { parts: kept, sheets: sheets.slice(0, 500) };
}

function relationsIn(xml: string, folder: string): { id: string; type: string; target: string }[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*?)\/?>/g)].map(([, found = '']) => {
    const { Id = '', Type = '', Target = '' } = attributesOf(found);
    const target = Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, '');
    return { id: Id, type: Type, target };
  });
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
      key,
      (double ?? single ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => named[name] ?? ''),
    ]),
  );
}

/** How many cells hold a formula, and how many of these no value beside it. */
function formulasIn(sheet: Uint8Array): { formulas: number; formulasWithoutValue: number } {
  const text = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString('latin1');
  const count = (pattern: RegExp) => {
    let found = 0;
    for (const _match of text.matchAll(pattern)) found += 1;
    return found;
  };
  return {
    formulas: count(/<(?:\w+:)?f[\s>/]/g),
    formulasWithoutValue: count(
      /(?:<\/(?:\w+:)?f>|<(?:\w+:)?f(?:\s[^<>]*)?\/>)\s*(?:<(?:\w+:)?v\s*\/>\s*)?<\/(?:\w+:)?c>/g,
    ),
  };
}
