import { z } from 'zod';
import { KeptTable, TableLimits } from './foreign-table.ts';
import { session } from './procedure.ts';
import { Id, Line } from './values.ts';

/** Foreign tables. They are kept in memory only, a few at a time, and are forgotten when the file is locked. */
export const tables = {
  /** Takes a file that was dropped on the window. */
  addFile: session.input(z.object({ file: z.file(), name: Line, limits: TableLimits })).output(KeptTable),
  /** Takes text from the clipboard: tab separated, as spreadsheets put it there. */
  paste: session
    .input(z.object({ text: z.string().max(16_000_000), name: Line, limits: TableLimits }))
    .output(KeptTable),
  get: session.input(z.object({ tableId: Id })).output(KeptTable),
  forget: session.input(z.object({ tableId: Id })).output(z.object({})),
};
