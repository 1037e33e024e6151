import type Database from 'better-sqlite3';
import { z } from 'zod';

/** A column as the schema declares it; `key` is its place in the primary key, 0 outside. */
export interface StoredColumn {
  name: string;
  type: string;
  isRequired: boolean;
  key: number;
}

export interface StoredTable {
  name: string;
  columns: StoredColumn[];
  /** Columns that name a record of another table. */
  references: { column: string; table: string }[];
  /** SQL expression of the order in which its rows were written. */
  order: string;
}

export type StoredRow = Record<string, string | number | Buffer | null>;

const TableRow = z.object({ name: z.string(), type: z.string(), wr: z.number() });
const ColumnRow = z.object({ name: z.string(), type: z.string(), notnull: z.number(), pk: z.number() });
const ReferenceRow = z.object({ from: z.string(), table: z.string() });
const TriggerRow = z.object({ name: z.string(), sql: z.string() });

/** Every table that holds records of its own; indexes of the search and SQLite's own tables are none. */
export function storedTables(raw: Database.Database): StoredTable[] {
  return z
    .array(TableRow)
    .parse(raw.pragma('table_list'))
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name, wr }) => describeTable(raw, name, wr === 1))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Names of the tables that only serve the search. */
export function searchTables(raw: Database.Database): string[] {
  return z
    .array(TableRow)
    .parse(raw.pragma('table_list'))
    .filter(({ type }) => type === 'virtual')
    .map(({ name }) => name)
    .toSorted();
}

function describeTable(raw: Database.Database, name: string, isWithoutRowid: boolean): StoredTable {
  const columns = z.array(ColumnRow).parse(raw.pragma(`table_info(${name})`));
  const keys = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  return {
    name,
    columns: columns.map(({ name: column, type, notnull, pk }) => ({
      name: column,
      type,
      isRequired: notnull === 1,
      key: pk,
    })),
    references: z
      .array(ReferenceRow)
      .parse(raw.pragma(`foreign_key_list(${name})`))
      .map(({ from, table }) => ({ column: from, table }))
      .toSorted((one, other) => (one.column < other.column ? -1 : 1)),
    order: isWithoutRowid ? keys.map((key) => key.name).join(', ') : 'rowid',
  };
}

/** The rows of a table in the order in which they were written; only the given columns are read. */
export function storedRows(
  raw: Database.Database,
  { name, order }: StoredTable,
  columns: readonly string[],
): IterableIterator<StoredRow> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  return raw
    .prepare(`SELECT ${list} FROM ${name} ORDER BY ${order}`)
    .iterate() as IterableIterator<StoredRow>;
}

/** Writes rows as they are; every column of the table must be there. */
export function loadRows(raw: Database.Database, table: StoredTable, rows: Iterable<StoredRow>): void {
  const names = table.columns.map(({ name }) => `"${name}"`);
  const places = table.columns.map(({ name }) => `@${name}`);
  const insert = raw.prepare(`INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${places.join(', ')})`);
  for (const row of rows) insert.run(row);
}

/**
 * Fills an empty file in one transaction. What keeps records from being changed sleeps meanwhile, since it would refuse to
 * write finished ones; triggers that `stay` names go on. References are checked at the end, whatever the order of the tables.
 */
export function fillFile(raw: Database.Database, stay: RegExp, fill: () => void): void {
  raw.pragma('foreign_keys=OFF');
  try {
    raw.transaction(() => {
      const sleeping = z
        .array(TriggerRow)
        .parse(raw.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all())
        .filter(({ name }) => !stay.test(name));
      for (const { name } of sleeping) raw.exec(`DROP TRIGGER ${name}`);
      fill();
      for (const { sql } of sleeping) raw.exec(sql);
    })();
  } finally {
    raw.pragma('foreign_keys=ON');
  }
}

/** Tables with a record that names one that does not exist. */
export function brokenReferences(raw: Database.Database): string[] {
  const Row = z.object({ table: z.string() });
  const rows = z.array(Row).parse(raw.pragma('foreign_key_check'));
  return [...new Set(rows.map(({ table }) => table))];
}
