import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { enterVendors } from '../../../src-main/engine/vendors/enter-vendors.ts';
import { reindexVendors } from '../../../src-main/engine/vendors/refresh-register.ts';
import { openTestSample, passphrase, type TestEngine } from '../open-engine.ts';

const tables = [
  'vendors',
  'services',
  'service_locations',
  'sub_processors',
  'vendor_documents',
  'vendor_contacts',
  'search_entries',
] as const;
const templates = loadTemplates(new URL('../../../templates', import.meta.url).pathname);
const clock = { now: () => new Date('2026-11-23T08:40:00.000Z'), timeZone: 'Europe/Berlin' };

let engine: TestEngine;
let raw: ReturnType<typeof openDatabase>;
let before: Record<string, unknown[]>;

/** Rows of the register without what is given anew: the numbers of entries, the time of entering, gaps in positions. */
const rows = () =>
  Object.fromEntries(
    tables.map((table) => [
      table,
      (raw.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[])
        .map(({ number: _number, created_at: _at, position: _position, ...row }) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
const found = (word: string) =>
  raw
    .prepare(
      `SELECT kind, record_id FROM search_entries WHERE number IN (
         SELECT rowid FROM register_search WHERE register_search MATCH ?) ORDER BY kind, record_id`,
    )
    .all(word);
const words = ['kiebitz*', 'pune', 'newsletter', 'hosting*', 'saentis*', 'vertrag*'];
let foundBefore: unknown[];

beforeAll(async () => {
  engine = await openTestSample();
  const { vendors } = engine.client;
  const { vendors: names } = await vendors.names({ search: '' });
  const whole = await Promise.all(names.map(({ id }) => vendors.get({ vendorId: id })));
  await engine.privateClient.vaults.close();
  raw = openDatabase({ path: engine.path, passphrase, rounds: 1000 });
  raw.pragma('foreign_keys=OFF');
  raw.exec(`DELETE FROM sub_processors WHERE removed_at IS NOT NULL; DELETE FROM services WHERE removed_at IS NOT NULL;
    UPDATE vendors SET status = NULL, next_review_on = NULL, status_set_at = NULL`);
  before = rows();
  foundBefore = words.map(found);
  for (const table of tables) raw.exec(`DELETE FROM ${table}`);
  raw.exec('DELETE FROM register_search');
  enterVendors(
    { db: wrapDatabase(raw), clock, templates },
    whole.map(({ id, contract, services, documents, contacts, ...profile }) => {
      return { id, profile, contract, services, documents, contacts };
    }),
  );
});
afterAll(async () => {
  closeDatabase(raw);
  await engine.close();
});

test.each(tables)(
  'vendors entered as a whole give the same rows as those entered step by step: %s',
  (table) => {
    expect(before[table]?.length).toBeGreaterThan(0);
    expect(rows()[table]).toEqual(before[table]);
  },
);

test('they are found by the same words', () => {
  expect(foundBefore.flat().length).toBeGreaterThan(10);
  expect(words.map(found)).toEqual(foundBefore);
});

test('a file in which nothing is found yet is made findable as a whole', () => {
  raw.exec('DELETE FROM search_entries; DELETE FROM register_search');
  raw.exec("UPDATE vendors SET service_names = '', third_country = 0, agreement_until = NULL");
  reindexVendors({ db: wrapDatabase(raw), templates });
  expect(rows()).toEqual(before);
  expect(words.map(found)).toEqual(foundBefore);
});
