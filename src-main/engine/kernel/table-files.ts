import type { KeptTable, TableLimits, TableNotes } from '../../contract/foreign-table.ts';
import type { AnswerColumns } from '../../contract/standards.ts';
import type { Id } from '../../contract/values.ts';
import type { RawAnswers } from '../standards/rules/raw-answers.ts';
import { refuse } from './failure.ts';
import type { ReturnedFile } from './inquiry-files.ts';

/** A foreign table as text: every row has as many cells as there are columns. */
export interface ForeignTable {
  columns: string[];
  rows: string[][];
  /** For each row, the number it has in the file, as spreadsheets and editors count. */
  lines: number[];
  notes: TableNotes;
}

/** Text stays text. A day is `2026-11-03`, a time `2026-11-03T14:30:00` as clocks showed it: spreadsheets know no zone. */
export type SheetCell = string | number | boolean | null | { day: string } | { time: string };

export interface WrittenColumn {
  title: string;
  /** In characters. */
  width: number;
  isHidden?: boolean;
  /** Text breaks at the width of the column. */
  isWrapped?: boolean;
  /** What its cells offer to choose; others may be typed, `hint` says what happens then. */
  choices?: { values: readonly string[]; title: string; hint: string };
}

/** A sheet to be written: its first row stays in view and filters. */
export interface WrittenSheet {
  name: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** Rows (from 0, without the header) that are headings; they offer nothing to choose. */
  headings?: readonly number[];
  /** Shown by no program unless somebody digs for it. */
  isVeryHidden?: boolean;
  /** For reading, not for filtering: a page of text. */
  isPlain?: boolean;
}

export interface WrittenBook {
  language: 'de' | 'en';
  title: string;
  createdAt: string;
  sheets: readonly WrittenSheet[];
}

/** Reads and writes spreadsheets off the engine's thread, with limits of time and memory. */
export interface TableFiles {
  read(bytes: Uint8Array, limits: TableLimits, signal?: AbortSignal): Promise<ForeignTable>;
  /** Reads what came back of an inquiry: xlsx, html, json, or a zip of one of them with evidence. */
  readReturn(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ReturnedFile>;
  /** Reads a questionnaire that a vendor filled in, whatever its kind. */
  answers(bytes: Uint8Array, columns: AnswerColumns | null, signal?: AbortSignal): Promise<RawAnswers>;
  write(book: WrittenBook, signal?: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Tables that were brought in and wait to be used; they live with the open file. */
export type TableShelf = Map<Id, ForeignTable & { name: string }>;

/** So many tables are kept; the oldest makes room. */
const mostKept = 4;

/** Keeps a table under an id. */
export function keepTable(shelf: TableShelf, id: Id, name: string, table: ForeignTable): KeptTable {
  const [oldest] = shelf.keys();
  if (shelf.size >= mostKept && oldest !== undefined) shelf.delete(oldest);
  shelf.set(id, { ...table, name });
  return describeTable(shelf, id);
}

/** A kept table, or a refusal. */
export function knownTable(shelf: TableShelf, id: Id): ForeignTable & { name: string } {
  const table = shelf.get(id);
  if (!table) throw refuse('RECORD_NOT_FOUND', { kind: 'table', id });
  return table;
}

/** A kept table without its rows. */
export function describeTable(shelf: TableShelf, id: Id): KeptTable {
  const { name, columns, rows, notes } = knownTable(shelf, id);
  return { id, name, columns, rowCount: rows.length, firstRows: rows.slice(0, 5), notes };
}
