import { isUtf8 } from 'node:buffer';
import type { TableNotes } from '../../../contract/foreign-table.ts';
import { RefusedTable } from './refusal.ts';

type Encoding = NonNullable<TableNotes['encoding']>;

/** The 32 places in which Windows-1252 differs from Latin 1; five of them are not assigned. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of a file whose encoding nobody told: by its mark, by its zero bytes, as UTF-8 where that fits, else Windows-1252. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const found = encodedText(bytes);
  if (isBinary(found.text)) throw new RefusedTable('notATable');
  return found;
}

/** The same for any text, whatever it holds. */
export function encodedText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(file);
  return { text: decoded(file, encoding).replace(/^\uFEFF/, ''), encoding };
}

function encodingOf(file: Buffer): Encoding {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = Math.min(file.length, 4096);
  for (let at = 0; at < sample; at += 1) if (file[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Western text in UTF-16 has a zero in nearly every second byte and in no other.
  if (odd > sample / 4 && even === 0) return 'utf-16le';
  if (even > sample / 4 && odd === 0) return 'utf-16be';
  return isUtf8(file) ? 'utf-8' : 'windows-1252';
}

function decoded(file: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return file.toString('utf8');
  if (encoding === 'utf-16le') return file.toString('utf16le');
  if (encoding === 'utf-16be') {
    return Buffer.from(file.subarray(0, file.length - (file.length % 2)))
      .swap16()
      .toString('utf16le');
  }
  return file
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? '');
}

/** Pictures, programs and documents have what no text has: NUL, or control characters all over. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const start = text.slice(0, 4096);
  if (/^(%PDF-|\{\\rtf|<\?xml|<!DOCTYPE|<html)/i.test(start)) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a picture from a text
  const odd = start.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > start.length / 100;
}
