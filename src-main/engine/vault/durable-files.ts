import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../kernel/failure.ts';
import { freeBytes } from './reserve.ts';
import { megabytesToFree } from './rules.ts';

/** How unfinished files are named; whoever owns the folder sweeps them at the next start. */
const unfinished = /\.[0-9a-f]{12}\.partial/;

/** A name beside `path` that nobody uses: work happens there until it is good enough to take the real name. */
export function unfinishedBeside(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.partial`;
}

/** Deletes what a killed process left beside `path`. */
export function sweepBeside(path: string): void {
  sweep(dirname(path), `${basename(path)}.`);
}

/** Deletes what a killed process left in a folder that belongs to us alone. */
export function sweepFolder(folder: string): void {
  if (existsSync(folder)) sweep(folder, '');
}

function sweep(folder: string, stem: string): void {
  const left = readdirSync(folder).filter((name) => name.startsWith(stem) && unfinished.test(name));
  for (const name of left) rmSync(join(folder, name), { force: true });
}

/** Deletes an unfinished file with its journal. */
export function dropFile(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true });
}

/** Writes a file completely or not at all: power may go at any moment. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const draft = unfinishedBeside(path);
  try {
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx' });
    syncFile(draft);
    renameDurably(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Copies a file and waits until the copy is on the medium. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  settle(to);
}

/** Makes a finished file the owner's alone and waits until it is on the medium. */
export function settle(path: string): void {
  chmodSync(path, 0o600);
  syncFile(path);
}

/** Gives a finished file its name, replacing what had it, and waits until the folder knows. */
export function renameDurably(from: string, to: string): void {
  // A device or a pipe is nobody's document; as administrator it would really be replaced.
  if (existsSync(to) && !statSync(to).isFile()) throw refuse('FOLDER_NOT_WRITABLE', {});
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Waits until a file is on the medium. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until a folder's names are on the medium; Windows knows no such thing and does it by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const unwritable = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'ENOTEMPTY',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
]);

const full = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

/** Runs a function that writes `bytes` where the user said, and says so when that place takes nothing or not so much. */
export function writingWhereAsked<Output>(path: string, bytes: number, write: () => Output): Output {
  try {
    return write();
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (typeof code !== 'string') throw error;
    if (unwritable.has(code)) throw refuse('FOLDER_NOT_WRITABLE', {});
    if (full.has(code)) throw refuse('DISK_FULL', { neededMb: megabytesToFree(bytes, freeBytes(path)) });
    throw error;
  }
}
