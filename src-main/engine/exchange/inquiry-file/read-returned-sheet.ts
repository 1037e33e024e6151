import { zipSync } from 'fflate';
import type { ReturnedFile, ReturnedRow, ReturnedSeal } from '../../kernel/inquiry-files.ts';
import { type Book, bookOf } from '../table-file/read-spreadsheet.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { columnName, rowsOfSheet } from '../table-file/spreadsheet-library.ts';
import { zipParts } from '../table-file/zip-parts.ts';
import { metaKeys, metaSheet, questionColumns } from './file-form.ts';
import { RefusedReturn } from './refused-return.ts';

const macros = /vbaProject|xl\/macrosheets\//i;
/** More rows than a questionnaire can have; a sheet with more is something else. */
const mostRows = 5000;
const longestCell = 20_000;
/** So many sheets are looked at for the questions. */
const mostSheets = 20;

type Line = { line: number; cells: string[] };
type Answers = Pick<ReturnedFile, 'format' | 'seal' | 'rows' | 'formulas'>;

/** Reads a returned workbook: the hidden sheet tells whose it is, the sheet with the ids holds the answers. */
export async function readReturnedSheet(bytes: Uint8Array): Promise<Answers> {
  const parts = zipParts(bytes);
  if ([...parts.names].some((name) => macros.test(name))) throw new RefusedReturn('macros');
  const book = bookOf(parts);
  let seal: ReturnedSeal | null = null;
  let questions: { name: string; lines: Line[]; formulas: Set<string> } | null = null;
  for (const sheet of book.sheets.slice(0, mostSheets)) {
    const content = sheet.part === null ? null : parts.part(sheet.part);
    if (content === null || sheet.part === null) continue;
    const lines = await linesOf(book, sheet.part, sheet.index, content);
    if (sheet.name === metaSheet) seal = sealIn(lines);
    else if (questions === null && hasIds(lines))
      questions = { name: sheet.name, lines, formulas: formulaCells(content) };
  }
  if (questions === null) throw new RefusedReturn('notAQuestionnaire');
  const { name, lines, formulas } = questions;
  return {
    format: 'xlsx',
    seal,
    rows: lines.slice(1).flatMap((line) => rowOf(line, name, formulas)),
    formulas: [...formulas].map((cell) => `${name}!${cell}`),
  };
}

async function linesOf(book: Book, part: string, index: number, content: Uint8Array): Promise<Line[]> {
  const workbook = zipSync({ ...book.parts, [part]: content }, { level: 0 });
  const lines: Line[] = [];
  for await (const { line, cells } of rowsOfSheet(workbook, index)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (lines.length >= mostRows) throw new RefusedTable('tooManyRows', mostRows);
    lines.push({ line, cells: cells.slice(0, 50).map((cell) => cell.slice(0, longestCell)) });
  }
  return lines;
}

function sealIn(lines: readonly Line[]): ReturnedSeal | null {
  const values = new Map(lines.map(({ cells: [key = '', value = ''] }) => [key.trim(), value.trim()]));
  const inquiryId = values.get(metaKeys.inquiry) ?? '';
  if (inquiryId === '') return null;
  return {
    inquiryId,
    hash: values.get(metaKeys.hash) ?? '',
    company: values.get(metaKeys.company) ?? '',
  };
}

/** The sheet with the questions is known by the head of its hidden column. */
function hasIds([header]: readonly Line[]): boolean {
  return header?.cells[questionColumns.id]?.trim() === 'id';
}

function rowOf({ line, cells }: Line, sheet: string, formulas: ReadonlySet<string>): ReturnedRow[] {
  const spot = (column: number) => `${columnName(column)}${line}`;
  // What a formula shows is nobody's answer: its cell counts as empty.
  const text = (column: number) => (formulas.has(spot(column)) ? '' : (cells[column] ?? '').trim());
  const questionId = text(questionColumns.id) || null;
  const value = text(questionColumns.answer);
  const note = text(questionColumns.note);
  const question = text(questionColumns.question);
  // A heading between groups has a text and nothing else.
  if (questionId === null && value === '' && note === '' && text(questionColumns.number) === '') return [];
  return [
    {
      questionId,
      wordings: question === '' ? [] : [question],
      value,
      note,
      evidence: text(questionColumns.evidence)
        .split(/[\n;]+/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      sheet,
      row: line,
      cell: spot(questionColumns.answer),
    },
  ];
}

/** Cells that hold a formula, by their names. */
function formulaCells(content: Uint8Array): Set<string> {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  const cells = new Set<string>();
  for (const [, attributes = ''] of text.matchAll(/<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f[\s>/]/g)) {
    const name = /(?:^|\s)r="([A-Z]{1,3}\d{1,7})"/.exec(attributes)?.[1];
    if (name !== undefined) cells.add(name);
  }
  return cells;
}
