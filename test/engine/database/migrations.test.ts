import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appSchema, migrate, migrations, schemaOf } from '../../../src-main/engine/database/migrate.ts';
import { closeDatabase, createDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { chainWriter } from '../../../src-main/engine/kernel/audit/repo.ts';
import { createTestEngine, passphrase, type TestEngine } from '../open-engine.ts';

const rounds = 1000;
let folder: string;
let path: string;
let engine: TestEngine;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-schema-'));
  path = join(folder, 'firma.obhut');
  engine = createTestEngine();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
  rmSync(folder, { recursive: true });
});

/** The company as the first app wrote it; what came later has a default. */
const companyOfFirstSchema = `
INSERT INTO company (id, name, street, postcode, city, country, region, sector, size_band, turnover_band, phone, email,
  website, language, logo)
VALUES (1, 'Hafenkontor GmbH', '', '', '', 'DE', NULL, '', NULL, NULL, '', '', '', 'de', NULL)`;

/** A file as an app of an earlier schema left it, with its company and one entry in the trail. */
function fileOfSchema(schema: number): void {
  const raw = createDatabase({ path, passphrase, rounds });
  migrate(raw, migrations.slice(0, schema));
  const db = wrapDatabase(raw);
  raw.exec(companyOfFirstSchema);
  chainWriter(db)({
    at: '2026-01-01T08:00:00.000Z',
    actor: 'Berg',
    action: 'vault.create',
    subjectKind: 'company',
    subjectId: 'company',
    subjectLabel: 'Hafenkontor GmbH',
    before: null,
    after: null,
  });
  closeDatabase(raw);
}

function schemaOfFile(file: string): number {
  const raw = openDatabase({ path: file, passphrase, rounds });
  const schema = schemaOf(raw);
  closeDatabase(raw);
  return schema;
}

test('the steps are numbered densely from one', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_step, index) => index + 1));
});

test.each(migrations.map(({ number }) => number))(
  'a file of schema %i opens with its company and trail',
  async (schema) => {
    fileOfSchema(schema);
    await engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
    expect(await engine.client.vault.status()).toMatchObject({
      schema: appSchema,
      companyName: 'Hafenkontor GmbH',
    });
    expect(await engine.client.company.profile()).toMatchObject({ supervision: 'privateSector' });
    expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true, entries: 1 });
    const { backups } = await engine.privateClient.vaults.backups({ path });
    expect(backups.map(({ reason }) => reason)).toEqual(schema < appSchema ? ['migration'] : []);
    await engine.client.vault.lock();
    for (const backup of backups) expect(schemaOfFile(backup.path)).toBe(schema);
  },
);

test.each(migrations.map(({ number }) => number))(
  'a file of schema %i can be read without being changed',
  async (schema) => {
    fileOfSchema(schema);
    const before = readFileSync(path);
    await engine.privateClient.vaults.open({ path, passphrase, readOnly: true });
    expect(await engine.client.vault.status()).toMatchObject({ schema: appSchema, isReadOnly: true });
    await engine.client.vault.lock();
    expect(readFileSync(path).equals(before)).toBe(true);
  },
);

test.each(migrations.map(({ number }) => number))(
  'a backup of schema %i is restored, says so in its trail, and is then brought up to date',
  async (schema) => {
    fileOfSchema(schema);
    const targetPath = join(folder, 'zurück.obhut');
    await engine.privateClient.vaults.restore({ backupPath: path, targetPath, passphrase });
    expect(schemaOfFile(targetPath)).toBe(schema);
    await engine.privateClient.vaults.open({ path: targetPath, passphrase, readOnly: false });
    const { entries } = await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 2 });
    expect(entries.map(({ action }) => action)).toEqual(['vault.restore', 'vault.create']);
    expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true, entries: 2 });
  },
);

test('a step that fails leaves the schema before it, and those before it stay done', () => {
  const raw = createDatabase({ path, passphrase, rounds });
  const steps = [
    { number: 1, name: 'good', sql: 'CREATE TABLE one (a) ' },
    { number: 2, name: 'bad', sql: 'CREATE TABLE two (a); CREATE TABLE one (a)' },
  ];
  expect(() => migrate(raw, steps)).toThrow('already exists');
  expect(schemaOf(raw)).toBe(1);
  expect(raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()).toEqual(['one']);
  closeDatabase(raw);
});

test('a file of a newer app is refused with both numbers', async () => {
  fileOfSchema(appSchema);
  const raw = openDatabase({ path, passphrase, rounds });
  raw.pragma(`user_version=${appSchema + 3}`);
  closeDatabase(raw);
  await expect(engine.privateClient.vaults.open({ path, passphrase, readOnly: false })).rejects.toMatchObject(
    {
      code: 'VAULT_NEWER',
      data: { fileSchema: appSchema + 3, appSchema },
    },
  );
});

test('the file is what the design says: SQLCipher scheme, every setting that keeps it safe', () => {
  const raw = createDatabase({ path, passphrase, rounds });
  const settings = [
    'journal_mode',
    'synchronous',
    'locking_mode',
    'foreign_keys',
    'secure_delete',
    'temp_store',
    'trusted_schema',
    'cache_size',
    'cipher',
    'legacy',
    'kdf_iter',
  ];
  expect(Object.fromEntries(settings.map((name) => [name, raw.pragma(name, { simple: true })]))).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    locking_mode: 'exclusive',
    foreign_keys: 1,
    secure_delete: 1,
    temp_store: 2,
    trusted_schema: 0,
    cache_size: -65536,
    cipher: 'sqlcipher',
    legacy: '4',
    kdf_iter: String(rounds),
  });
  closeDatabase(raw);
});
