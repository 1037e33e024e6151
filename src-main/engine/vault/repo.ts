import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ReadDb, WriteDb } from '../database/sql.ts';

/** Copies the open file, encrypted with the same key and salt, into a new one; a stale journal never comes along. */
export function copyInto(raw: Database.Database, path: string): void {
  raw.prepare('VACUUM INTO ?').run(path);
}

/** Attaches a copy made by `copyInto` under the open file's key, so that it can be read and checked. */
export function withCopyAttached<Output>(raw: Database.Database, path: string, look: () => Output): Output {
  raw.prepare('ATTACH ? AS candidate').run(path);
  try {
    return look();
  } finally {
    raw.exec('DETACH candidate');
  }
}

/** Whether SQLite finds every page, index and key of a file in order. */
export function isSound(raw: Database.Database, schema: 'main' | 'candidate'): boolean {
  const findings: unknown = raw.pragma(`${schema}.integrity_check(1)`, { simple: true });
  return findings === 'ok';
}

const KeyRow = z.object({ value: z.instanceof(Buffer) });

/** The inner key that seals the anchor of the audit trail, or null in a file that has none yet. */
export function anchorKey(db: ReadDb): Buffer | null {
  return db.first(KeyRow, `SELECT value FROM vault_keys WHERE name = 'anchor'`)?.value ?? null;
}

/** Stores the inner key once. */
export function insertAnchorKey(db: WriteDb, key: Buffer): void {
  db.run(`INSERT INTO vault_keys (name, value) VALUES ('anchor', ?)`, [key]);
}
