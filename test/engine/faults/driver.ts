import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

let loaded: typeof Database | null = null;

/** The product's driver, loaded when the first file is opened: native code cannot be part of a frozen state. */
function driver(): typeof Database {
  const root = process.env.OBHUT_ROOT ?? '';
  loaded ??= createRequire(join(root, 'package.json'))('better-sqlite3') as typeof Database;
  return loaded;
}

const lazy: typeof Database = new Proxy(function Driver() {} as unknown as typeof Database, {
  construct: (_target, parameters: ConstructorParameters<typeof Database>) => new (driver())(...parameters),
  get: (_target, name) => Reflect.get(driver(), name),
});

export default lazy;
