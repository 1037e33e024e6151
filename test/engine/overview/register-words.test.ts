import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../../src-main/engine/database/migrate.ts';
import { memoryDatabase } from '../../../src-main/engine/database/open.ts';
import { type WriteDb, wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { queryOf } from '../../../src-main/engine/kernel/search-query.ts';
import { wordsOfRegister } from '../../../src-main/engine/overview/repo/register-words.ts';

/** Fifteen words begin with "serie", which is more than are named one by one. */
const series = Array.from({ length: 15 }, (_, at) => `serie${String.fromCharCode(97 + at)}`);
const entries: readonly (readonly [name: string, body: string])[] = [
  ['hafen kontor', 'versand'],
  ['hafenkontor', 'ablage'],
  ['hafenlosch hafenloesch', 'hafen'],
  ['netz 1204', 'hafenk'],
  ['łodzkie строка', 'netzwerk'],
  ...series.map((word): [string, string] => [word, 'netz']),
];

let raw: Database.Database;
let db: WriteDb;
beforeAll(() => {
  raw = memoryDatabase();
  migrate(raw);
  db = wrapDatabase(raw);
  const write = raw.prepare('INSERT INTO register_search (rowid, name, body) VALUES (?, ?, ?)');
  for (const [at, [name, body]] of entries.entries()) write.run(at + 1, name, body);
});
afterAll(() => void raw.close());

function found(query: string | null): unknown[] {
  const sql = 'SELECT rowid FROM register_search WHERE register_search MATCH ?';
  return query === null ? [] : raw.prepare(sql).pluck().all(query);
}

test('words of the register find what their beginning finds, in the same order', () => {
  const words = entries.flatMap((entry) => entry.join(' ').split(' '));
  const starts = words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));
  for (const column of ['name', 'any'] as const) {
    for (const start of [...starts, 'hafenx', 'zzzz', '1205']) {
      for (const asked of [
        [[start]],
        [[start], ['n']],
        [
          [start, 'netz'],
          ['hafen', 'serieb'],
        ],
      ]) {
        expect(found(queryOf(asked, column, wordsOfRegister(db)))).toEqual(found(queryOf(asked, column)));
      }
    }
  }
});

describe('a beginning is asked for', () => {
  test.each<[start: string, asked: string[]]>([
    ['haf', ['"haf" *']],
    ['hafe', ['"hafen"', '"hafenk"', '"hafenkontor"', '"hafenloesch"', '"hafenlosch"']],
    ['hafenk', ['"hafenk"', '"hafenkontor"']],
    ['hafenz', []],
    ['1204', ['"1204"']],
    ['serie', ['"serie" *']],
    ['serieo', ['"serieo"']],
    ['строк', ['"строк" *']],
  ])('%s as %j', (start, asked) => {
    expect(wordsOfRegister(db)(start)).toEqual(asked);
  });

  test('a word that comes in later is found at once, one that is gone finds nothing', () => {
    raw.prepare("INSERT INTO register_search (rowid, name, body) VALUES (900, 'neuhaus', '')").run();
    expect(found(queryOf([['neuh']], 'name', wordsOfRegister(db)))).toEqual([900]);
    raw.prepare('DELETE FROM register_search WHERE rowid = 900').run();
    expect(found(queryOf([['neuh']], 'name', wordsOfRegister(db)))).toEqual([]);
  });
});
