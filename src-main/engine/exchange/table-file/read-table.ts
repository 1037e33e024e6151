import type { TableLimits } from '../../../contract/foreign-table.ts';
import type { ForeignTable } from '../../kernel/table-files.ts';
import { decodeText } from './decode-text.ts';
import { spreadsheetLimitMb } from './limits.ts';
import { looksLikeQuestionnaire } from './looks-like-questionnaire.ts';
import { looksLikeRecords, readRecords } from './read-records.ts';
import { readSeparated } from './read-separated.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { RefusedTable } from './refusal.ts';

const megabyte = 1024 * 1024;

/** Reads a table of any kind that is known by its first bytes: names of files tell nothing. */
export async function readTable(bytes: Uint8Array, limits: TableLimits): Promise<ForeignTable> {
  if (bytes.length === 0) throw new RefusedTable('empty');
  refuseOldFormats(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) {
    if (bytes.length > spreadsheetLimitMb * megabyte) throw new RefusedTable('tooLarge', spreadsheetLimitMb);
    try {
      return await readSpreadsheet(bytes, limits);
    } catch (error) {
      if (error instanceof RefusedTable) throw error;
      // Whatever the library stumbles over is a file that it cannot read.
      throw new RefusedTable('damaged');
    }
  }
  if (bytes.length > limits.textMb * megabyte) throw new RefusedTable('tooLarge', limits.textMb);
  const { text, encoding } = decodeText(bytes);
  if (looksLikeQuestionnaire(text)) {
    const { readQuestionnaire } = await import('./read-questionnaire.ts');
    return readQuestionnaire(text, encoding, limits);
  }
  // Comments before JSON: a program's own file, no export of records.
  const afterComments = text.replace(/^(?:\s*\/\/[^\n]*\n)+/, '');
  if (afterComments !== text && looksLikeRecords(afterComments)) throw new RefusedTable('notATable');
  return looksLikeRecords(text) ? readRecords(text, encoding, limits) : readSeparated(text, encoding, limits);
}

/** Refuses spreadsheets under a password and those of before 2007. */
export function refuseOldFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new RefusedTable(oldOrEncrypted(bytes));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Both look alike at the start: spreadsheets under a password, and those of before 2007. */
function oldOrEncrypted(bytes: Uint8Array): 'encrypted' | 'oldFormat' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'oldFormat';
}
