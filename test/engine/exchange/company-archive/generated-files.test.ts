import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../../src-main/engine/database/migrate.ts';
import { type WriteDb, wrapDatabase } from '../../../../src-main/engine/database/sql.ts';
import {
  loadRows,
  type StoredColumn,
  type StoredRow,
  type StoredTable,
  storedTables,
} from '../../../../src-main/engine/database/whole-file.ts';
import { archivedTables } from '../../../../src-main/engine/exchange/company-archive/archive-format.ts';
import {
  type GatheredArchive,
  gatherArchive,
} from '../../../../src-main/engine/exchange/company-archive/gather-archive.ts';
import { loadTables } from '../../../../src-main/engine/exchange/company-archive/load-archive.ts';
import { rowsOfPart } from '../../../../src-main/engine/exchange/company-archive/read-archive.ts';
import { chainWriter } from '../../../../src-main/engine/kernel/audit/repo.ts';
import { randomFrom } from '../../faults/killed.ts';
import { wrongParts } from './documented.ts';

/** 150 every time, a thousand when somebody asks for them. */
const files = Number(process.env.OBHUT_ROUND_TRIPS ?? 150);

let empty: Buffer;
let tables: StoredTable[];

beforeAll(() => {
  const raw = new Database(':memory:');
  migrate(raw);
  empty = raw.serialize();
  tables = archivedTables(storedTables(raw)).filter(({ name }) => name !== 'audit_entries');
  raw.close();
});
afterAll(() => {
  empty = Buffer.alloc(0);
});

function freshFile(): Database.Database {
  return new Database(empty);
}

/** What people type, and what breaks programs: any letter, long words, what spreadsheets take for formulas, odd line ends. */
const texts = [
  '=1+1',
  '+49',
  '-',
  '@x',
  '\r\n',
  '\r',
  '_x000D_',
  '',
  'ÄÖÜß',
  '\t',
  '👩‍🔧',
  '\u0000',
  '\u202E',
  '"\\',
  'łø',
];

/** Numbers from a seed, each below a bound: the same file for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  const random = randomFrom(seed);
  return (below) => Math.floor(random() * below);
}

type Next = ReturnType<typeof numbersFrom>;

function textFrom(next: Next): string {
  const kind = next(400);
  if (kind === 0) return 'ü'.repeat(32_000);
  if (kind < 100) return texts[next(texts.length)] ?? '';
  return Array.from({ length: next(12) }, () => String.fromCodePoint(1 + next(0xd7ff))).join('');
}

function valueFrom({ type, isRequired, key }: StoredColumn, next: Next): string | number | null {
  if (!isRequired && key === 0 && next(4) === 0) return null;
  if (type === 'TEXT') return textFrom(next);
  return type === 'REAL' ? next(2 ** 31) / 7 : (next(2) === 0 ? 1 : -1) * next(2 ** 31) * next(2 ** 20);
}

function rowFrom(table: StoredTable, next: Next): StoredRow {
  const columns = table.columns.filter(({ type }) => type !== 'BLOB');
  return Object.fromEntries(columns.map((column) => [column.name, valueFrom(column, next)]));
}

/** Up to two rows for every table, with references where they may be missing and content that has its hash. */
function fillFrom(raw: Database.Database, next: Next): void {
  raw.pragma('foreign_keys=OFF');
  for (const table of tables) {
    for (let index = next(3); index > 0; index -= 1) {
      try {
        loadRows(raw, table, [completed(table, rowFrom(table, next))]);
      } catch (error) {
        // A key drawn twice, or a value that the schema forbids: then this row is not part of the file.
        if (!String((error as { code?: unknown }).code).startsWith('SQLITE_CONSTRAINT')) throw error;
      }
    }
  }
}

function completed(table: StoredTable, row: StoredRow): StoredRow {
  if (table.name === 'attachments') {
    const content = Buffer.from(`content of ${row.name}`);
    const hash = createHash('sha256').update(content).digest('hex');
    return { ...row, content, hash, size: content.length };
  }
  // What is published is read by the file's own search, which takes it for JSON.
  return table.name === 'consent_versions' ? { ...row, canonical: '{"name":"ü"}' } : row;
}

function trailOf(db: WriteDb, labels: readonly string[]): void {
  for (const label of labels) {
    chainWriter(db)({
      at: '2026-11-26T08:00:00.000Z',
      actor: label,
      action: 'vendors.create',
      subjectKind: 'vendor',
      subjectId: 'v-1',
      subjectLabel: label,
      before: null,
      after: JSON.stringify({ label }),
    });
  }
}

function gathered(raw: Database.Database): GatheredArchive {
  const vault = { raw, db: wrapDatabase(raw) };
  return gatherArchive(vault as Parameters<typeof gatherArchive>[0], '2026-11-26T08:00:00.000Z');
}

const contentOf = ({ files }: GatheredArchive) => new Map(files.map((file) => [file.path, file.content()]));

function roundTrip(seed: number): number {
  const next = numbersFrom(seed);
  const first = freshFile();
  const second = freshFile();
  try {
    fillFrom(first, next);
    trailOf(
      wrapDatabase(first),
      Array.from({ length: next(4) }, () => textFrom(next)),
    );
    const out = gathered(first);
    const parts = contentOf(out);
    // Whoever reads the file by its schema finds what the schema says.
    expect(wrongParts((path) => parts.get(path)?.toString() ?? null)).toEqual([]);
    loadTables(second, (table) => rowsOfPart(table, (path) => parts.get(path) ?? null));
    const again = gathered(second);
    // Every file stands in the manifest with the hash of its content.
    expect(JSON.stringify(again.manifest)).toBe(JSON.stringify(out.manifest));
    return out.files.reduce((sum, { size }) => sum + size, 0);
  } finally {
    first.close();
    second.close();
  }
}

test(`R11: what comes out of a file, goes into another and comes out again is equal, for ${files} generated files`, () => {
  let bytes = 0;
  for (let seed = 1; seed <= files; seed += 1) bytes += roundTrip(seed);
  const schemas = files * (gathered(freshFile()).files[0]?.size ?? 0);
  // The files were not empty: so much went through beside the schemas.
  expect(bytes - schemas).toBeGreaterThan(files * 10_000);
}, 300_000);
