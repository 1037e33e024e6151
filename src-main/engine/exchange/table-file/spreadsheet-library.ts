import { type Cell, type CellValue, streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import type { SheetCell, WrittenBook, WrittenColumn, WrittenSheet } from '../../kernel/table-files.ts';

/** The one file that knows which library reads and writes spreadsheets. */

/** Rows of a sheet as they stand in the file; rows without cells are left out. */
export async function* rowsOfSheet(
  workbook: Uint8Array,
  sheet: number,
): AsyncGenerator<{ line: number; cells: string[] }> {
  for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
    yield { line: index + 1, cells: values.map(textOf) };
  }
}

/** A cell as text: numbers without loss, dates and times in ISO form as clocks showed them. */
function textOf(value: CellValue): string {
  if (value instanceof Date) return dateText(value);
  return value === null ? '' : String(value);
}

/** The library puts the clock's time into UTC. Times of day alone fall on the last days of 1899. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#####';
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  if (seconds.startsWith('1899-12-31T')) return seconds.slice(11);
  return seconds.endsWith('T00:00:00') ? seconds.slice(0, 10) : seconds;
}

const formats = {
  de: { day: 'dd.mm.yyyy', time: 'dd.mm.yyyy hh:mm:ss' },
  en: { day: 'yyyy-mm-dd', time: 'yyyy-mm-dd hh:mm:ss' },
};

/** Writes a workbook. Text goes in as text: the library makes a formula only of what is given as one, and nothing is. */
export async function workbookOf(book: WrittenBook): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, formats[book.language])),
    properties: { title: plain(book.title), creator: 'Obhut', created: new Date(book.createdAt) },
  });
}

function sheetOf(sheet: WrittenSheet, format: { day: string; time: string }) {
  const cells = new Map<string, Partial<Cell>>();
  const headings = new Set(sheet.headings);
  const rows = sheet.rows.map((row, index) =>
    row.map((cell, column) => {
      const { value, style: own } = written(cell, format);
      const style = headings.has(index)
        ? bold
        : (own ?? (sheet.columns[column]?.isWrapped ? wrapped : undefined));
      const asText = typeof value === 'string' && value.startsWith('#') ? asPlainText(value) : null;
      if (style || asText) cells.set(`${index + 1},${column}`, { value, ...asText, ...(style && { style }) });
      return value;
    }),
  );
  const header = sheet.columns.map(({ title }) => plain(title));
  header.forEach((value, column) => {
    cells.set(`0,${column}`, { value, style: bold });
  });
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, isHidden }) => ({ width, ...(isHidden ? { hidden: true } : {}) })),
    rows: [header, ...rows],
    cells,
    ...heightsOf(sheet),
    ...(sheet.isVeryHidden ? { veryHidden: true } : {}),
    ...(sheet.isPlain || sheet.isVeryHidden
      ? {}
      : {
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${columnName(header.length - 1)}${rows.length + 1}` },
        }),
    dataValidations: sheet.columns.flatMap((column, index) => choicesOf(column, index, rows.length)),
  };
}

/** A text such as "#N/A" would go in as an error of the spreadsheet; a run of text is never taken for one. */
function asPlainText(text: string): Pick<Cell, 'richText'> {
  return { richText: [{ text }] };
}

/** Height of a line in points. */
const lineHeight = 15;

/** Programs do not grow rows by themselves when they open a file: room for what breaks at the width of its column. */
function heightsOf({ columns, rows }: WrittenSheet) {
  if (!columns.some(({ isWrapped }) => isWrapped)) return {};
  const linesIn = (cell: SheetCell | undefined, width: number) =>
    typeof cell !== 'string'
      ? 1
      : cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  const rowDefs = new Map(
    rows.map((row, index) => {
      const lines = columns.map(({ width, isWrapped }, column) =>
        isWrapped ? linesIn(row[column], width) : 1,
      );
      return [index + 1, { height: lineHeight * Math.min(20, Math.max(...lines)) }];
    }),
  );
  return { rowDefs };
}

const bold = { font: { bold: true }, alignment: { vertical: 'top' } } as const;
const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** A list to choose from. It warns and lets other words pass: who answers must not be stopped by a form. */
function choicesOf({ choices }: WrittenColumn, index: number, rows: number) {
  if (choices === undefined || rows === 0) return [];
  const name = columnName(index);
  return [
    {
      type: 'list' as const,
      values: choices.values.map(plain),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning' as const,
      errorTitle: plain(choices.title).slice(0, 32),
      errorMessage: plain(choices.hint).slice(0, 225),
      range: `${name}2:${name}${rows + 1}`,
    },
  ];
}

function written(
  cell: SheetCell,
  format: { day: string; time: string },
): { value: CellValue; style?: Cell['style'] } {
  if (typeof cell === 'string') {
    const value = plain(cell);
    return value.includes('\n')
      ? { value, style: { alignment: { wrapText: true, vertical: 'top' } } }
      : { value };
  }
  if (cell === null || typeof cell !== 'object') return { value: cell };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), style: { numFmt: format.day } };
  return { value: new Date(`${cell.time}Z`), style: { numFmt: format.time } };
}

/** More characters than this make a spreadsheet damaged. */
const longestText = 32_767;

/** What XML cannot hold goes; what looks like the format's own escapes is escaped itself. */
function plain(text: string): string {
  const clean = text
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1)}…`;
}

/** A, B, … Z, AA, …: what spreadsheets call a column. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
