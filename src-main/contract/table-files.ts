import { z } from 'zod';
import { KeptTable, TableLimits, TextEncoding } from './foreign-table.ts';
import { session } from './procedure.ts';
import { ListText } from './subprocessor-list.ts';
import { Id, Line } from './values.ts';

/** Foreign tables. They are kept in memory only, a few at a time, and are forgotten when the file is locked. */
export const tables = {
  /** Takes a file that was dropped on the window. */
  addFile: session.input(z.object({ file: z.file(), name: Line, limits: TableLimits })).output(KeptTable),
  /** Takes text from the clipboard: tab separated, as spreadsheets put it there. */
  paste: session
    .input(z.object({ text: z.string().max(16_000_000), name: Line, limits: TableLimits }))
    .output(KeptTable),
  /** A list that is text and no table, read in whatever encoding it has; longer ones than a list may be are refused. */
  readText: session
    .input(z.object({ file: z.file(), name: Line }))
    .output(z.object({ text: ListText, encoding: TextEncoding })),
  get: session.input(z.object({ tableId: Id })).output(KeptTable),
  forget: session.input(z.object({ tableId: Id })).output(z.object({})),
};
