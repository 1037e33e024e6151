import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { RecordCount } from '../../contract/vault.ts';
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

const NameRow = z.object({ name: z.string() });
const CountRow = z.object({ count: z.number().int() });

const countedTables: Record<RecordCount['kind'], string> = {
  vendors: 'vendors',
  assessments: 'assessments',
  consentTexts: 'consent_texts',
  campaigns: 'campaigns',
  requests: 'data_requests',
  breaches: 'breaches',
  attachments: 'attachments',
  audit: 'audit_entries',
};

/** How many records of each kind a file holds; null for a kind that a file of an older build does not know. */
export function countRecords(
  db: ReadDb,
  schema: 'main' | 'candidate',
): { kind: RecordCount['kind']; count: number | null }[] {
  const known = new Set(
    db.all(NameRow, `SELECT name FROM ${schema}.sqlite_master WHERE type = 'table'`).map(({ name }) => name),
  );
  return (Object.keys(countedTables) as RecordCount['kind'][]).map((kind) => {
    const table = countedTables[kind];
    if (!known.has(table)) return { kind, count: null };
    return {
      kind,
      count: db.first(CountRow, `SELECT count(*) AS count FROM ${schema}.${table}`)?.count ?? 0,
    };
  });
}
