import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { isOpenHere } from '../../database/open.ts';
import { refuse } from '../../kernel/failure.ts';

/** Reads an ordinary file; its size is asked before its content, so that a huge one costs nothing. */
export function readChosenFile(path: string, limitMb: number): Buffer {
  if (isOpenHere(path)) throw refuse('TABLE_FILE_REFUSED', { reason: 'unreadable', figure: null });
  const file = opened(path);
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw refuse('TABLE_FILE_REFUSED', { reason: 'unreadable', figure: null });
    if (facts.size > limitMb * 1024 * 1024)
      throw refuse('TABLE_FILE_REFUSED', { reason: 'tooLarge', figure: limitMb });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Opens without waiting, as a named pipe would otherwise make us wait for ever. */
function opened(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw refuse('TABLE_FILE_REFUSED', { reason: 'unreadable', figure: null });
  }
}
