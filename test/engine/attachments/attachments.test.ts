import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachmentLimit } from '../../../src-main/contract/attachments.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const at = (name: string) => join(engine.folder, name);
const add = (content: Uint8Array<ArrayBuffer> | string, name: string) =>
  engine.client.attachments.add({ file: new File([content], 'file'), name });
const refusal = (code: string, data: object = {}) => ({ code, defined: true, data });

test('bytes come back equal, under their SHA-256', async () => {
  const content = new Uint8Array(randomBytes(1_000_003));
  const added = await add(content, 'Vertrag.pdf');
  expect(added).toEqual({
    hash: createHash('sha256').update(content).digest('hex'),
    name: 'Vertrag.pdf',
    type: 'application/pdf',
    size: 1_000_003,
    addedAt: '2026-11-23T08:40:00.000Z',
  });
  const { file, attachment } = await engine.client.attachments.read({ hash: added.hash });
  expect(attachment).toEqual(added);
  expect(Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true);
});

test('the same content twice is one attachment under its first name', async () => {
  const first = await add('gleich', 'a.txt');
  expect(await add('gleich', 'b.txt')).toEqual(first);
});

test('empty and too large are refused, the limit itself is taken', async () => {
  await expect(add('', 'leer.txt')).rejects.toMatchObject(refusal('ATTACHMENT_EMPTY'));
  const limit = new Uint8Array(attachmentLimit + 1);
  await expect(add(limit, 'groß.bin')).rejects.toMatchObject(
    refusal('ATTACHMENT_TOO_LARGE', { limitMb: 50 }),
  );
  expect(await add(limit.subarray(1), 'gerade.bin')).toMatchObject({ size: attachmentLimit });
});

test('an unknown hash is refused by name', async () => {
  const hash = 'f'.repeat(64);
  const expected = refusal('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  await expect(engine.client.attachments.read({ hash })).rejects.toMatchObject(expected);
  await expect(engine.privateClient.attachments.writeTo({ hash, path: at('aus.pdf') })).rejects.toMatchObject(
    expected,
  );
});

test('a file of the computer goes in and comes out equal', async () => {
  const content = randomBytes(70_000);
  writeFileSync(at('Nachweis.docx'), content);
  const added = await engine.privateClient.attachments.addFile({ path: at('Nachweis.docx') });
  expect(added).toMatchObject({ name: 'Nachweis.docx', size: 70_000 });
  writeFileSync(at('aus.docx'), 'older');
  await engine.privateClient.attachments.writeTo({ hash: added.hash, path: at('aus.docx') });
  expect(readFileSync(at('aus.docx')).equals(content)).toBe(true);
  expect(readdirSync(engine.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('folders, missing files, pipes, devices, the vault itself, empty and huge files are refused', async () => {
  const addFile = (path: string) => engine.privateClient.attachments.addFile({ path });
  mkdirSync(at('ordner'));
  execFileSync('mkfifo', [at('pipe')]);
  for (const path of [at('ordner'), at('fehlt.pdf'), at('pipe'), '/dev/zero', engine.path]) {
    await expect(addFile(path), path).rejects.toMatchObject(refusal('ATTACHMENT_UNREADABLE'));
  }
  writeFileSync(at('leer'), '');
  await expect(addFile(at('leer'))).rejects.toMatchObject(refusal('ATTACHMENT_EMPTY'));
  writeFileSync(at('riesig'), '');
  truncateSync(at('riesig'), 4 * 1024 ** 4);
  await expect(addFile(at('riesig'))).rejects.toMatchObject(refusal('ATTACHMENT_TOO_LARGE', { limitMb: 50 }));
});

test('a place that takes nothing is named, and the open vault is never overwritten', async () => {
  const { hash } = await add('Inhalt', 'a.txt');
  const writeTo = (path: string) => engine.privateClient.attachments.writeTo({ hash, path });
  await expect(writeTo(at('fehlt/a.txt'))).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
  await expect(writeTo(engine.folder)).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
  await expect(writeTo(engine.path)).rejects.toMatchObject(refusal('VAULT_EXISTS'));
  execFileSync('mkfifo', [at('pipe')]);
  await expect(writeTo(at('pipe'))).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
});

const pieces = [
  '..',
  '/',
  '\\',
  '/etc/passwd',
  'C:\\Windows\\system32\\',
  'con',
  'nul.txt',
  '\0',
  '\u202e',
  '\u2066',
  '\r\n',
  '\t',
  '<script>',
  '"onload="',
  "';DROP TABLE attachments;--",
  '$(reboot)',
  '`id`',
  '%2e%2e%2f',
  '=cmd|calc',
  '.htaccess',
  ' ',
  '.',
  '~',
  '*',
  '?',
  ':',
  '|',
  'ä',
  'a\u0308',
  '🙂',
  '\ud800',
  'exe',
  '.pdf.exe',
  'x'.repeat(300),
  '\ufeff',
];

test.each(['__proto__', 'a.constructor', 'toString'])(
  'a name like %s has no type of its own',
  async (name) => {
    expect(await add('Inhalt', name)).toMatchObject({ name, type: 'application/octet-stream' });
  },
);

test('S8: 500 hostile names become plain labels and the content stays what it is', async () => {
  for (let turn = 0; turn < 500; turn += 1) {
    const name = [turn, turn * 7 + 3, turn * 13 + 5]
      .map((at) => pieces[at % pieces.length])
      .join(turn % 2 ? '' : 'a');
    const added = await add(`Inhalt ${turn}`, name.slice(0, 500));
    expect(added.name, JSON.stringify(name)).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*]+$/u);
    expect(added.name).not.toMatch(/^[. ]|^$/);
    expect(added.name.isWellFormed()).toBe(true);
    expect(added.name).toBe(added.name.normalize('NFC'));
    expect(Array.from(added.name).length).toBeLessThanOrEqual(200);
    const { file } = await engine.client.attachments.read({ hash: added.hash });
    expect(await file.text()).toBe(`Inhalt ${turn}`);
  }
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true, entries: 501 });
  console.log('S8: 500 hostile names stored as labels, 500 contents equal');
});

test('bytes that arrive after their company was closed go into no other company', async () => {
  class SlowFile extends File {
    override async arrayBuffer() {
      await engine.client.vault.lock();
      await engine.privateClient.vaults.create({
        path: at('andere.obhut'),
        passphrase: 'vier rote Leuchten am Pier',
        companyName: 'Andere GmbH',
        country: 'DE',
        language: 'de',
      });
      return await super.arrayBuffer();
    }
  }
  const adding = engine.client.attachments.add({ file: new SlowFile(['Vertrag'], 'file'), name: 'a.pdf' });
  await expect(adding).rejects.toMatchObject(refusal('VAULT_LOCKED'));
  expect(await engine.client.vault.status()).toMatchObject({ companyName: 'Andere GmbH', auditEntries: 1 });
});
