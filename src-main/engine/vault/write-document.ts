import { isOpenHere } from '../database/open.ts';
import { refuse } from '../kernel/failure.ts';
import { writeDurably, writingWhereAsked } from './durable-files.ts';

/** Writes a report or a spreadsheet: there completely or not at all, and never in place of the open company file. */
export function writeDocument(path: string, bytes: Uint8Array): void {
  if (isOpenHere(path)) throw refuse('VAULT_EXISTS', {});
  writingWhereAsked(path, bytes.length, () => writeDurably(path, bytes));
}
