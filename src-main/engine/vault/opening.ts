import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { isOpenHere, type OpenOptions, openDatabase, pageSize } from '../database/open.ts';
import { type Failure, refuse } from '../kernel/failure.ts';
import { listBackups, newestBackupAt } from './backups.ts';
import { fileSaltOf, isRightPassphrase, readKeyCheck } from './key-check.ts';
import { keyCheckPath } from './places.ts';
import { isKnownOtherFile, looksEncrypted } from './rules.ts';

/**
 * Opens the bytes at `options.path`; refusals speak about the company file at `path`, which is another one when a
 * private copy is opened.
 */
export function openOrSayWhy(
  options: OpenOptions,
  path: string,
): { raw: Database.Database; fileSalt: string } {
  requireVault(options.path, path);
  const fileSalt = fileSaltOf(options.path);
  try {
    return { raw: openDatabase(options), fileSalt };
  } catch (error) {
    throw whyNot(error, fileSalt, options.passphrase, path) ?? error;
  }
}

/** Refuses what is missing or plainly something else, before any key is derived. */
export function requireVault(bytesAt: string, path: string): void {
  if (!existsSync(bytesAt)) throw refuse('VAULT_MISSING', {});
  if (!statSync(bytesAt).isFile()) throw refuse('NOT_A_VAULT', {});
  if (isOpenHere(bytesAt)) throw refuse('VAULT_OPEN_ELSEWHERE', {});
  const head = firstPage(bytesAt);
  if (isKnownOtherFile(head)) throw refuse('NOT_A_VAULT', {});
  if (head.length === pageSize && looksEncrypted(head)) return;
  const wasVault = existsSync(keyCheckPath(path)) || listBackups(path).length > 0;
  throw wasVault ? damaged(path) : refuse('NOT_A_VAULT', {});
}

/** SQLite says the same to a wrong passphrase and a damaged first page; the key check beside the file knows better. */
function whyNot(error: unknown, fileSalt: string, passphrase: string, path: string): Failure | null {
  const code = String((error as { code?: unknown } | null)?.code);
  if (code.startsWith('SQLITE_BUSY')) return refuse('VAULT_OPEN_ELSEWHERE', {});
  const damage = damageIn(error, path);
  if (damage) return damage;
  if (code !== 'SQLITE_NOTADB') return null;
  const isRight = isRightPassphrase(readKeyCheck(path), fileSalt, passphrase);
  if (isRight === null) {
    return refuse('WRONG_PASSPHRASE_OR_DAMAGED', { newestBackupAt: newestBackupAt(path) });
  }
  return isRight ? damaged(path) : refuse('WRONG_PASSPHRASE', {});
}

/** The refusal for a file whose pages cannot be read, with its newest backup; null for any other error. */
export function damageIn(error: unknown, path: string): Failure | null {
  const code = String((error as { code?: unknown } | null)?.code);
  const isDamage = code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ';
  return isDamage ? damaged(path) : null;
}

function damaged(path: string): Failure {
  return refuse('VAULT_DAMAGED', { newestBackupAt: newestBackupAt(path) });
}

function firstPage(path: string): Uint8Array {
  const page = Buffer.alloc(pageSize);
  const file = openSync(path, 'r');
  try {
    return page.subarray(0, readSync(file, page, 0, pageSize, 0));
  } finally {
    closeSync(file);
  }
}
