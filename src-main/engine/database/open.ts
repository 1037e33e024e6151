import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { refuse } from '../kernel/failure.ts';

/** Rounds of PBKDF2-HMAC-SHA512 between passphrase and key; OWASP 2023 asks at least 210,000, we take 600,000. */
export const keyDerivationRounds = 600_000;

/** Bytes of one page; every encrypted file is a whole number of them. */
export const pageSize = 4096;

export interface OpenOptions {
  path: string;
  passphrase: string;
  /** Rounds of the key derivation; tests lower it, the product never does. */
  rounds?: number;
}

/**
 * Files that this process has open. POSIX locks belong to the process: opening and closing such a file a second
 * time, even to read its first bytes, would silently drop the lock that keeps other instances out.
 */
const openFiles = new Set<string>();

/** Whether this very process has the file open; then nobody may touch it by a file descriptor of their own. */
export function isOpenHere(path: string): boolean {
  return openFiles.has(truePath(path));
}

/** Creates an empty encrypted file; refuses to overwrite. */
export function createDatabase(options: OpenOptions): Database.Database {
  if (existsSync(options.path)) throw refuse('VAULT_EXISTS', {});
  return openRaw(options, false);
}

/** A database that is nowhere but in memory and is forgotten when it is closed. */
export function memoryDatabase(): Database.Database {
  return new Database(':memory:');
}

/** Opens an existing encrypted file and reads its first page, so that a wrong passphrase shows here and not later. */
export function openDatabase(options: OpenOptions): Database.Database {
  if (!existsSync(options.path)) throw refuse('VAULT_MISSING', {});
  if (isOpenHere(options.path)) throw refuse('VAULT_OPEN_ELSEWHERE', {});
  return openRaw(options, true);
}

/** Closes a file; the journal is folded into it and its lock is given back. */
export function closeDatabase(raw: Database.Database): void {
  const { name } = raw;
  raw.close();
  openFiles.delete(name);
}

/** Whether another process holds the file; asks without a key and changes nothing. */
export function isOpenElsewhere(path: string): boolean {
  if (!existsSync(path)) return false;
  if (isOpenHere(path)) return true;
  const probe = new Database(path, { fileMustExist: true, readonly: true, timeout: 0 });
  try {
    probe.prepare('SELECT count(*) FROM sqlite_master').get();
    return false;
  } catch (error) {
    return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
  } finally {
    probe.close();
  }
}

function openRaw(options: OpenOptions, fileMustExist: boolean): Database.Database {
  const path = truePath(options.path);
  const raw = new Database(path, { fileMustExist, timeout: 0 });
  openFiles.add(path);
  try {
    unlock(raw, options);
    protect(raw);
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    closeDatabase(raw);
    throw error;
  }
  return raw;
}

/** SQLCipher 4 scheme, so that standard tools can open the file without Obhut. */
function unlock(raw: Database.Database, { passphrase, rounds = keyDerivationRounds }: OpenOptions): void {
  if (passphrase === '') throw refuse('WRONG_PASSPHRASE', {});
  raw.pragma("cipher='sqlcipher'");
  raw.pragma('legacy=4');
  raw.pragma(`kdf_iter=${rounds}`);
  raw.key(keyOf(passphrase));
}

/** The bytes that the key is derived from: equal for every way to type the same letters. */
export function keyOf(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8');
}

/** Nothing acknowledged may be lost, nobody else may write, nothing deleted may stay readable. */
function protect(raw: Database.Database): void {
  raw.pragma('locking_mode=EXCLUSIVE');
  raw.pragma('journal_mode=WAL');
  raw.pragma('synchronous=FULL');
  raw.pragma('secure_delete=ON');
  raw.pragma('cache_size=-65536');
  raw.pragma('foreign_keys=ON');
  raw.pragma('temp_store=MEMORY');
  raw.pragma('trusted_schema=OFF');
}

/** The path without links, so that two names of one file are the same file. */
function truePath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
}
