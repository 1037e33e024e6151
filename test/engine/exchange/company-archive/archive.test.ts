import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeRegister } from '../../../../src-main/contract/nothing-known.ts';
import { closeDatabase, openDatabase } from '../../../../src-main/engine/database/open.ts';
import { searchTables } from '../../../../src-main/engine/database/whole-file.ts';
import { ArchiveManifest } from '../../../../src-main/engine/exchange/company-archive/archive-format.ts';
import { createTestEngine, openTestSample, passphrase, type TestEngine } from '../../open-engine.ts';

let from: TestEngine;
let to: TestEngine;
let archive: string;

beforeAll(async () => {
  from = await openTestSample();
  to = createTestEngine();
  archive = join(from.folder, 'company.zip');
  await written(from, archive);
});
afterAll(async () => {
  expect([...from.incidents, ...to.incidents]).toEqual([]);
  await from.close();
  await to.close();
});

async function written(engine: TestEngine, path: string): Promise<{ files: number; size: number }> {
  let last: { files: number; size: number } | null = null;
  for await (const event of await engine.privateClient.vaults.exportTo({ path, language: 'de' })) {
    if (!('progress' in event)) last = event;
  }
  if (!last) throw new Error('the archive has no end');
  return last;
}

const imported = (archivePath: string, name = 'neu.obhut') =>
  to.privateClient.vaults.importArchive({ archivePath, path: join(to.folder, name), passphrase });

/** The archive with some of its files replaced. */
function changed(name: string, change: (files: Record<string, Uint8Array>) => Zippable): string {
  const path = join(to.folder, name);
  writeFileSync(path, zipSync(change(unzipSync(readFileSync(archive)))));
  return path;
}

describe('the sample company, out and in again', () => {
  let again: string;

  beforeAll(async () => {
    expect(await imported(archive)).toMatchObject({
      companyName: 'Nordlicht Werkzeuge GmbH',
      isSample: true,
    });
    again = join(to.folder, 'again.zip');
    await written(to, again);
  });

  test('is the same to the letter, but for the time of the export', () => {
    const one = unzipSync(readFileSync(archive));
    const other = unzipSync(readFileSync(again));
    expect(Object.keys(other)).toEqual(Object.keys(one));
    for (const [path, content] of Object.entries(one)) {
      if (path !== 'manifest.json')
        expect(strFromU8(other[path] ?? new Uint8Array())).toBe(strFromU8(content));
    }
    const manifest = ArchiveManifest.parse(JSON.parse(strFromU8(one['manifest.json'] ?? new Uint8Array())));
    expect(manifest.files.length).toBe(Object.keys(one).length - 2);
    expect(manifest.audit.entries).toBeGreaterThan(100);
  });

  test('holds its audit trail', async () => {
    expect(await to.client.vault.verify()).toMatchObject({ isIntact: true });
    expect(await to.client.vault.verify()).toEqual(await from.client.vault.verify());
  });

  test.each([
    'corvane',
    'newsletter',
    'windpark',
    'drehmoment',
    'formular',
    'hosting',
    'newslet',
    'lead',
    'interessent',
    'gokhale',
    'ratnagiri',
  ])('finds the same by "%s"', async (text) => {
    const found = await from.client.overview.search({ text, limit: 50 });
    expect(await to.client.overview.search({ text, limit: 50 })).toEqual(found);
  });

  test('keeps what is decided locked', async () => {
    const { rows } = await to.client.vendors.list({
      filter: wholeRegister,
      sort: { key: 'name', direction: 'ascending' },
      groupBy: 'none',
      offset: 0,
      limit: 5,
    });
    expect(rows.length).toBe(5);
    const vendor = rows[0];
    await expect(to.client.vendors.archive({ vendorIds: [vendor?.id ?? ''] })).resolves.toEqual({
      archived: 1,
    });
    expect(await to.client.vault.undo()).toMatchObject({ action: 'vendors.archive' });
  });

  test('has as much in every index of the search as before', async () => {
    await from.client.vault.lock({});
    await to.client.vault.lock({});
    const counts = [from.path, join(to.folder, 'neu.obhut')].map(indexed);
    expect(Object.keys(counts[0] ?? {}).length).toBeGreaterThan(4);
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe('an archive that is not as it was', () => {
  test.each([
    ['one value', 'data/vendors.json', (text: string) => text.replace('Corvane', 'Corvana')],
    [
      'one entry of the audit trail',
      'data/audit_entries.json',
      (text: string) => text.replace('vault.createSample', 'vault.createSamble'),
    ],
    ['half a file', 'data/services.json', (text: string) => text.slice(0, 200)],
  ])('with %s changed is refused by name', async (_, part, change) => {
    const path = changed('changed.zip', (files) => ({
      ...files,
      [part]: Buffer.from(change(strFromU8(files[part] ?? new Uint8Array()))),
    }));
    await expect(imported(path, 'changed.obhut')).rejects.toMatchObject({
      code: 'ARCHIVE_CHANGED',
      data: { part },
    });
  });

  test('with hashes put right all the same is refused where the trail does not hold', async () => {
    const part = 'data/audit_entries.json';
    const path = changed('forged.zip', (files) => {
      const text = strFromU8(files[part] ?? new Uint8Array()).replace(
        'vault.createSample',
        'vault.createSamble',
      );
      return { ...files, ...forged(files, part, text) };
    });
    await expect(imported(path, 'forged.obhut')).rejects.toMatchObject({
      code: 'ARCHIVE_CHANGED',
      data: { part },
    });
  });

  test('of a newer Obhut is refused with both numbers', async () => {
    const path = changed('newer.zip', (files) => {
      const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
      return { ...files, 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, schema: 999 })) };
    });
    await expect(imported(path, 'newer.obhut')).rejects.toMatchObject({
      code: 'VAULT_NEWER',
      data: { fileSchema: 999 },
    });
  });

  test.each([
    ['nothing', (path: string) => writeFileSync(path, '')],
    ['no zip', (path: string) => writeFileSync(path, 'PK but not really')],
    ['another zip', (path: string) => writeFileSync(path, zipSync({ 'a.txt': Buffer.from('a') }))],
    [
      'an end that was cut off',
      (path: string) => writeFileSync(path, readFileSync(archive).subarray(0, 50_000)),
    ],
  ])('or is %s is refused, and no file is left', async (_, write) => {
    const path = join(to.folder, 'odd.zip');
    write(path);
    await expect(imported(path, 'odd.obhut')).rejects.toMatchObject({ code: 'ARCHIVE_UNREADABLE' });
    expect(() => readFileSync(join(to.folder, 'odd.obhut'))).toThrow();
    rmSync(path);
  });

  test('never replaces a file that is there', async () => {
    copyFileSync(archive, join(to.folder, 'there.obhut'));
    await expect(imported(archive, 'there.obhut')).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
  });
});

/** How many records each index of the search holds. */
function indexed(path: string): Record<string, number> {
  const raw = openDatabase({ path, passphrase, rounds: 1000 });
  try {
    const count = (table: string) =>
      Number(raw.prepare(`SELECT count(*) FROM ${table}_docsize`).pluck().get());
    return Object.fromEntries(searchTables(raw).map((table) => [table, count(table)]));
  } finally {
    closeDatabase(raw);
  }
}

function forged(files: Record<string, Uint8Array>, part: string, text: string): Zippable {
  const content = Buffer.from(text);
  const manifest = ArchiveManifest.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    [part]: content,
    'manifest.json': Buffer.from(
      JSON.stringify({
        ...manifest,
        files: manifest.files.map((file) =>
          file.path === part ? { ...file, size: content.length, sha256 } : file,
        ),
      }),
    ),
  };
}
