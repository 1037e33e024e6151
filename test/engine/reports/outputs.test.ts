import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestVault, passphrase, realPrinter, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestVault(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const request = { kind: 'recoverySheet', language: 'de' } as const;
const outputs = async () => (await engine.client.reports.outputs({ kind: null, limit: 10 })).outputs;

async function save(name: string): Promise<string> {
  const path = join(engine.folder, name);
  for await (const _event of await engine.privateClient.reports.renderTo({ request, path })) {
    // only the file matters
  }
  return path;
}

test('a saved report stands in the list with the hash of its file, and saving another is no change of data', async () => {
  expect(await outputs()).toEqual([]);
  const before = await engine.client.reports.dataState();
  const path = await save('blatt.pdf');
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  const [kept] = await outputs();
  expect(kept).toMatchObject({ request, medium: 'file', fileName: 'blatt.pdf', pages: 1, sha256 });
  expect(kept).toMatchObject({ changesSince: 0, dataState: before.state });
  await save('noch-eins.pdf');
  expect((await outputs()).map(({ fileName, changesSince }) => [fileName, changesSince])).toEqual([
    ['noch-eins.pdf', 0],
    ['blatt.pdf', 0],
  ]);
  expect(await engine.client.reports.dataState()).toEqual(before);
});

test('each change of data since counts', async () => {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city: 'Lübeck' });
  await engine.client.company.saveProfile({ ...profile, city: 'Kiel' });
  expect((await outputs()).map(({ changesSince }) => changesSince)).toEqual([2, 2]);
});

test('what was printed is noted as paper, newest first, and can be asked for by kind', async () => {
  await engine.client.reports.recordOutput({
    request: { kind: 'managementPage', day: '2026-11-23', language: 'en' },
    fileName: 'page.pdf',
    pages: 1,
    sha256: 'a'.repeat(64),
  });
  const { outputs: pages } = await engine.client.reports.outputs({ kind: 'managementPage', limit: 10 });
  expect(pages).toMatchObject([{ medium: 'paper', fileName: 'page.pdf', changesSince: 0 }]);
  expect((await outputs())[0]?.fileName).toBe('page.pdf');
  const { entries } = await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 1 });
  expect(entries[0]).toMatchObject({ action: 'reports.recordOutput', subjectLabel: 'page.pdf' });
});

test('a text for Word and a table that shows what a report does are noted with their hashes; a plain list is not', async () => {
  const { client, privateClient, folder } = engine;
  const before = await client.reports.dataState();
  const word = join(folder, 'seite.docx');
  const page = { kind: 'managementPage', day: '2026-11-23', language: 'de' } as const;
  await privateClient.reports.writeWord({ request: page, path: word });
  const list = join(folder, 'fristen.csv');
  const filter = { from: null, to: '2026-12-31', sorts: [] };
  const document = { kind: 'deadlineList', filter, language: 'de' } as const;
  await privateClient.tables.writeTo({ document, path: list, format: 'csv' });
  const plain = { kind: 'recordList', of: 'auditTrail', ids: null, subjectId: null, language: 'de' } as const;
  await privateClient.tables.writeTo({ document: plain, path: join(folder, 'protokoll.csv'), format: 'csv' });
  const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  expect((await outputs()).slice(0, 2)).toMatchObject([
    { request: document, medium: 'table', fileName: 'fristen.csv', sha256: hashOf(list), changesSince: 0 },
    { request: page, medium: 'word', fileName: 'seite.docx', sha256: hashOf(word), changesSince: 0 },
  ]);
  expect(await client.reports.dataState()).toEqual(before);
});

test('a file opened to read only prints, and keeps no note', async () => {
  await engine.privateClient.vaults.close();
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: true });
  const path = await save('nur-gelesen.pdf');
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await outputs()).map(({ fileName }) => fileName)).not.toContain('nur-gelesen.pdf');
});
