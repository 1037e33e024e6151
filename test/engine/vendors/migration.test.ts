import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations, schemaOf } from '../../../src-main/engine/database/migrate.ts';

test('a file of schema 1 gets the register and keeps what it has', () => {
  const raw = new Database(':memory:');
  migrate(raw, migrations.slice(0, 1));
  raw
    .prepare('INSERT INTO people (id, name, role, function, email) VALUES (?, ?, ?, ?, ?)')
    .run('p1', 'Anna', '', 'other', '');
  migrate(raw, migrations.slice(0, 2));
  expect(schemaOf(raw)).toBe(2);
  expect(raw.prepare('SELECT name FROM people').pluck().all()).toEqual(['Anna']);
  const tables = raw
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 1 ORDER BY name`,
    )
    .pluck()
    .all();
  expect(tables).toEqual(
    expect.arrayContaining([
      'saved_views',
      'search_entries',
      'service_locations',
      'services',
      'sub_processors',
      'vendor_contacts',
      'vendor_documents',
      'vendors',
    ]),
  );
  raw.close();
});

test('a service without its vendor cannot be stored', () => {
  const raw = new Database(':memory:');
  raw.pragma('foreign_keys=ON');
  migrate(raw, migrations.slice(0, 2));
  const insert = raw.prepare(
    `INSERT INTO services VALUES ('s', 'nobody', 'n', '', 'processor', '[]', 0, 0, 0, '[]', '', 'normal', 1, NULL)`,
  );
  expect(() => insert.run()).toThrow('FOREIGN KEY');
  raw.close();
});
