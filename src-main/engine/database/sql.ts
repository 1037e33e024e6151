import type Database from 'better-sqlite3';
import type { z } from 'zod';

export type SqlValue = string | number | bigint | Buffer | null;
export type SqlParameters = Record<string, SqlValue> | SqlValue[];

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A database that can only be read: what a query gets, so that a query that writes does not compile. */
export interface ReadDb {
  readonly [readable]: true;
  /** All rows, each parsed. */
  all<Row>(row: z.ZodType<Row>, sql: string, parameters?: SqlParameters): Row[];
  /** The first row, parsed, or null. */
  first<Row>(row: z.ZodType<Row>, sql: string, parameters?: SqlParameters): Row | null;
}

/** A database inside a writing transaction: what a command gets. */
export interface WriteDb extends ReadDb {
  readonly [writable]: true;
  /** Runs one statement and says how many rows it changed. */
  run(sql: string, parameters?: SqlParameters): number;
}

/** Wraps the driver: statements are prepared once, rows leave parsed. */
export function wrapDatabase(raw: Database.Database): WriteDb {
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = raw.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  const wrapped = {
    all: <Row>(row: z.ZodType<Row>, sql: string, parameters: SqlParameters = []): Row[] =>
      prepared(sql)
        .all(parameters)
        .map((value) => row.parse(value)),
    first: <Row>(row: z.ZodType<Row>, sql: string, parameters: SqlParameters = []): Row | null => {
      const value = prepared(sql).get(parameters);
      return value === undefined ? null : row.parse(value);
    },
    run: (sql: string, parameters: SqlParameters = []): number => prepared(sql).run(parameters).changes,
  };
  return wrapped as unknown as WriteDb;
}
