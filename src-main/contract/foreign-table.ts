import { z } from 'zod';
import { Id, Line } from './values.ts';

/** What the screen that wants a table can take. */
export const TableLimits = z.object({
  rows: z.number().int().min(1).max(200_000),
  columns: z.number().int().min(1).max(256),
  /** Megabytes of a text file (csv, tsv). */
  textMb: z.number().int().min(1).max(64),
});
export type TableLimits = z.infer<typeof TableLimits>;

/** Why a foreign table was not taken. */
export const TableRefusal = z.enum([
  'unreadable',
  'empty',
  'tooLarge',
  'tooMuchInside',
  'encrypted',
  'oldFormat',
  'notATable',
  'damaged',
  'unsafe',
  'openQuote',
  'notYaml',
  'tooManyRows',
  'tooManyColumns',
  'noHeader',
  'takesTooLong',
]);
export type TableRefusal = z.infer<typeof TableRefusal>;

/** Encodings in which text is read. */
export const TextEncoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type TextEncoding = z.infer<typeof TextEncoding>;

/** What people should know about how a table was read. */
export const TableNotes = z.object({
  /** Name of the sheet that was read; null for text. */
  sheet: z.string().nullable(),
  otherSheets: z.array(z.string()),
  encoding: TextEncoding.nullable(),
  separator: z.enum([';', ',', '\t', '|']).nullable(),
  /** Cells with a formula: their value as stored was taken, nothing was calculated. */
  formulas: z.number().int(),
  /** Of these, cells for which no value was stored: they are empty. */
  formulasWithoutValue: z.number().int(),
  macrosIgnored: z.boolean(),
});
export type TableNotes = z.infer<typeof TableNotes>;

/** A table that the engine keeps until the company file is locked, without its rows. */
export const KeptTable = z.object({
  id: Id,
  name: Line,
  columns: z.array(z.string()),
  rowCount: z.number().int(),
  /** The first rows, for recognition. */
  firstRows: z.array(z.array(z.string())),
  notes: TableNotes,
});
export type KeptTable = z.infer<typeof KeptTable>;
