import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { refuse } from '../kernel/failure.ts';

/** Rounds of PBKDF2-HMAC-SHA512 between passphrase and key; OWASP 2023 asks at least 210,000, we take 600,000. */
export const keyDerivationRounds = 600_000;

export interface OpenOptions {
  path: string;
  passphrase: string;
  readOnly: boolean;
  /** Rounds of the key derivation; tests lower it, the product never does. */
  rounds?: number;
}

/** Creates an empty encrypted file; refuses to overwrite. */
export function createDatabase(options: OpenOptions): Database.Database {
  if (existsSync(options.path)) throw refuse('VAULT_EXISTS', {});
  const raw = new Database(options.path, { fileMustExist: false });
  unlock(raw, options);
  protect(raw, false);
  return raw;
}

/** Opens an existing encrypted file and reads its first page, so that a wrong passphrase shows here and not later. */
export function openDatabase(options: OpenOptions): Database.Database {
  if (!existsSync(options.path)) throw refuse('VAULT_MISSING', {});
  if (isPlainSqlite(options.path)) throw refuse('NOT_A_VAULT', {});
  const raw = new Database(options.path, { fileMustExist: true, readonly: options.readOnly, timeout: 0 });
  try {
    unlock(raw, options);
    protect(raw, options.readOnly);
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    raw.close();
    throw error;
  }
  return raw;
}

/** SQLCipher 4 scheme, so that standard tools can open the file without Obhut. */
function unlock(raw: Database.Database, { passphrase, rounds = keyDerivationRounds }: OpenOptions): void {
  raw.pragma("cipher='sqlcipher'");
  raw.pragma('legacy=4');
  raw.pragma(`kdf_iter=${rounds}`);
  raw.key(Buffer.from(passphrase.normalize('NFC'), 'utf8'));
}

/** Nothing acknowledged may be lost, nobody else may write, nothing deleted may stay readable. */
function protect(raw: Database.Database, readOnly: boolean): void {
  raw.pragma('locking_mode=EXCLUSIVE');
  if (!readOnly) {
    raw.pragma('journal_mode=WAL');
    raw.pragma('synchronous=FULL');
    raw.pragma('secure_delete=ON');
  }
  raw.pragma('cache_size=-65536');
  raw.pragma('foreign_keys=ON');
  raw.pragma('temp_store=MEMORY');
  raw.pragma('trusted_schema=OFF');
}

function isPlainSqlite(path: string): boolean {
  const head = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1').startsWith('SQLite format 3');
}
