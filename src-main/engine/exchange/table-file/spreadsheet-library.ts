import { unzipSync } from 'fflate';
import { type CellStyle, type CellValue, streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import type { WrittenBook, WrittenColumn, WrittenSheet } from '../../kernel/table-files.ts';
import { type Parts, packParts } from './pack-parts.ts';
import { plain, type SharedTexts, sharedTexts } from './shared-texts.ts';
import { columnName, type LookNumbers, rowsXml } from './sheet-rows.ts';

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

/**
 * Writes a workbook: the library everything around the rows, `rowsXml` the rows. Text goes in as text: nothing ever becomes a
 * formula.
 */
export async function workbookOf(book: WrittenBook): Promise<Uint8Array> {
  const parts = await frameOf(book);
  const frame = book.sheets.map((_, index) => textOfPart(parts, sheetPath(index)));
  const looks = looksIn(frame[0] ?? '');
  const texts = sharedTexts(countedTexts(textOfPart(parts, textsPath)));
  const filled = book.sheets.map((sheet, index): [string, Uint8Array] => [
    sheetPath(index),
    withRows(frame[index] ?? '', sheet, rowsXml(sheet, looks, texts)),
  ]);
  const listed = withTexts(textOfPart(parts, textsPath), texts);
  return packParts({ ...parts, ...Object.fromEntries(filled), [textsPath]: listed });
}

const textsPath = 'xl/sharedStrings.xml';

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The parts of the workbook with headers only; the second row of its first sheet shows every look that a cell can have. */
async function frameOf(book: WrittenBook): Promise<Parts> {
  const workbook = await writeXlsx({
    sheets: book.sheets.map((sheet, index) =>
      frameOfSheet(sheet, index === 0 ? formats[book.language] : null),
    ),
    properties: { title: plain(book.title), creator: 'Obhut', created: new Date(book.createdAt) },
  });
  return unzipSync(workbook);
}

function frameOfSheet(sheet: WrittenSheet, looks: { day: string; time: string } | null) {
  const header = sheet.columns.map(({ title }) => plain(title));
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  header.forEach((value, column) => {
    cells.set(`0,${column}`, { value, style: bold });
  });
  const shown = looks ? [bold, wrapped, { numFmt: looks.day }, { numFmt: looks.time }] : [];
  shown.forEach((style, column) => {
    cells.set(`1,${column}`, { value: null, style });
  });
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, isHidden }) => ({ width, ...(isHidden ? { hidden: true } : {}) })),
    rows: [header],
    cells,
    ...(sheet.isVeryHidden ? { veryHidden: true } : {}),
    ...(sheet.isPlain || sheet.isVeryHidden
      ? {}
      : {
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${columnName(header.length - 1)}${sheet.rows.length + 1}` },
        }),
    dataValidations: sheet.columns.flatMap((column, index) => choicesOf(column, index, sheet.rows.length)),
  };
}

const bold = { font: { bold: true }, alignment: { vertical: 'top' } } as const;
const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const;

function textOfPart(parts: Parts, path: string): string {
  return Buffer.from(parts[path] ?? []).toString('utf8');
}

/** A piece of a part, or an error: the library has then changed how it writes, and nothing may be guessed. */
function pieceOf(part: string, pattern: RegExp): string {
  const piece = pattern.exec(part)?.[1];
  if (piece === undefined) throw new Error(`The workbook's frame has no ${pattern.source}`);
  return piece;
}

function looksIn(firstSheet: string): LookNumbers {
  const look = (letter: string) => Number(pieceOf(firstSheet, new RegExp(`<c r="${letter}2" s="(\\d+)"/>`)));
  return { bold: look('A'), wrapped: look('B'), day: look('C'), time: look('D') };
}

function countedTexts(texts: string): number {
  return Number(pieceOf(texts, / uniqueCount="(\d+)"/));
}

function withTexts(part: string, texts: SharedTexts): Uint8Array {
  const before = pieceOf(part, /^(.*)<\/sst>$/s).replace(/ count="\d+" uniqueCount="\d+"/, '');
  return Buffer.from(`${before}${texts.xml()}</sst>`, 'utf8');
}

/** The sheet with its rows behind the header; the row of looks goes. */
function withRows(part: string, { columns, rows }: WrittenSheet, xml: string): Uint8Array {
  const before = pieceOf(part, /^(.*?<row r="1".*?<\/row>)/s).replace(
    /<dimension ref="[^"]*"/,
    `<dimension ref="A1:${columnName(columns.length - 1)}${rows.length + 1}"`,
  );
  const after = pieceOf(part, /(<\/sheetData>.*)$/s);
  return Buffer.concat([Buffer.from(before, 'utf8'), Buffer.from(xml, 'latin1'), Buffer.from(after, 'utf8')]);
}

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
