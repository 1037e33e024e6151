import type { ReturnedFile } from '../../kernel/inquiry-files.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { zipParts } from '../table-file/zip-parts.ts';
import { readReturnedPage } from './read-returned-page.ts';
import { readReturnedSheet } from './read-returned-sheet.ts';
import { RefusedReturn } from './refused-return.ts';

/** Largest file with answers, in bytes; evidence beside it has the limits of the zip. */
const largestAnswers = 20 * 1024 * 1024;
/** So many files of a zip are looked at. */
const mostFiles = 500;
/** Files that a vendor has no reason to send as evidence, and that somebody might start by accident. */
const dangerous =
  /\.(exe|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|msi|dll|lnk|jar|app|sh|docm|xlsm|xlsb|pptm|dotm|iso|img)$/i;

type Answers = Omit<ReturnedFile, 'evidence' | 'refused' | 'name' | 'bytes'>;

/** Reads a returned file, known by its first bytes; a zip holds one file with answers and evidence beside it. */
export async function readReturn(bytes: Uint8Array, name: string): Promise<ReturnedFile> {
  if (bytes.length === 0) throw new RefusedTable('empty');
  if (!isZip(bytes) || isWorkbook(bytes)) {
    return { ...(await answersIn(bytes)), name, bytes, evidence: [], refused: [] };
  }
  return await fromZip(bytes);
}

async function fromZip(bytes: Uint8Array): Promise<ReturnedFile> {
  const parts = zipParts(bytes, { allowsDefinitions: true });
  const names = [...parts.names].filter((part) => !part.endsWith('/') && !isDebris(part));
  if (names.length > mostFiles) throw new RefusedTable('tooMuchInside');
  const found: ReturnedFile[] = [];
  const evidence: ReturnedFile['evidence'] = [];
  const refused: string[] = [];
  let wasRefused: unknown = null;
  for (const part of names) {
    const label = lastPart(part);
    const content = parts.part(part);
    if (content === null) continue;
    const answers = mayHoldAnswers(label) ? await tryAnswers(content) : null;
    if (answers !== null && 'rows' in answers) {
      found.push({ ...answers, name: label, bytes: content, evidence: [], refused: [] });
    } else if (isUnwanted(label, content)) {
      refused.push(label);
    } else {
      if (answers !== null) wasRefused = answers.error;
      evidence.push({ name: label, bytes: content });
    }
  }
  const [answers] = found;
  if (found.length > 1) throw new RefusedReturn('severalQuestionnaires');
  if (answers === undefined) throw wasRefused ?? new RefusedReturn('notAQuestionnaire');
  return { ...answers, evidence, refused };
}

/** A file of a zip that may be the answers or evidence: what it is, or why it cannot be the answers. */
async function tryAnswers(content: Uint8Array): Promise<Answers | { error: unknown } | null> {
  try {
    return await answersIn(content);
  } catch (error) {
    if (error instanceof RefusedReturn && error.reason === 'notAQuestionnaire') return null;
    return { error };
  }
}

async function answersIn(bytes: Uint8Array): Promise<Answers> {
  if (bytes.length > largestAnswers) throw new RefusedTable('tooLarge', largestAnswers / 1024 / 1024);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new RefusedTable(oldOrEncrypted(bytes));
  if (!isZip(bytes)) return readReturnedPage(bytes);
  try {
    return await readReturnedSheet(bytes);
  } catch (error) {
    if (error instanceof RefusedTable || error instanceof RefusedReturn) throw error;
    // Whatever the library stumbles over is a file that it cannot read.
    throw new RefusedTable('damaged');
  }
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

function isWorkbook(bytes: Uint8Array): boolean {
  const { names } = zipParts(bytes, { allowsDefinitions: true });
  return names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('xl/'));
}

function mayHoldAnswers(label: string): boolean {
  return /\.(xlsx|html?|json)$/i.test(label);
}

function isUnwanted(label: string, content: Uint8Array): boolean {
  return dangerous.test(label) || startsWith(content, [0x4d, 0x5a]) || content.length === 0;
}

/** What operating systems leave in archives. */
function isDebris(part: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/i.test(part);
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1)?.slice(0, 200) ?? '';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Both look alike at the start: spreadsheets under a password, and those of before 2007. */
function oldOrEncrypted(bytes: Uint8Array): 'encrypted' | 'oldFormat' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'oldFormat';
}
