import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVault } from '../../../src-main/engine/vault/session.ts';
import { contextFor } from '../faults/context.ts';
import { createTestEngine, openTestVault, passphrase, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
const other = 'sieben graue Kräne am Kai';

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const open = (change: Partial<{ path: string; passphrase: string; readOnly: boolean }> = {}) =>
  engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false, ...change });
const lock = () => engine.client.vault.lock();
const refusal = (code: string, data: object = {}) => ({ code, defined: true, data });
const at = (name: string) => join(engine.folder, name);

async function saveCity(city: string): Promise<void> {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city });
}

test('an existing file is never overwritten by a new company', async () => {
  await lock();
  const before = readFileSync(engine.path);
  await expect(
    engine.privateClient.vaults.create({
      path: engine.path,
      passphrase,
      companyName: 'B',
      country: 'DE',
      language: 'de',
    }),
  ).rejects.toMatchObject(refusal('VAULT_EXISTS'));
  expect(readFileSync(engine.path).equals(before)).toBe(true);
});

test('a folder that is missing or takes nothing is named as such and nothing stays behind', async () => {
  const create = (path: string) =>
    engine.privateClient.vaults.create({ path, passphrase, companyName: 'B', country: 'DE', language: 'de' });
  writeFileSync(at('a-file'), 'x');
  for (const path of [at('no/such/folder/b.obhut'), at('a-file/b.obhut'), at(`${'n'.repeat(300)}.obhut`)]) {
    await expect(create(path)).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
  }
  expect(readdirSync(engine.folder).filter((name) => name.includes('partial'))).toEqual([]);
  expect(await engine.client.vault.status()).toMatchObject({ state: 'open' });
});

test('what a killed creation left behind is swept by the next one', async () => {
  writeFileSync(at('neu.obhut.0123456789ab.partial'), 'half');
  writeFileSync(at('neu.obhut.0123456789ab.partial-wal'), 'half');
  await engine.privateClient.vaults.create({
    path: at('neu.obhut'),
    passphrase,
    companyName: 'B',
    country: 'DE',
    language: 'de',
  });
  expect(readdirSync(engine.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('the sample company is created whole, marked as such, and its trail holds', async () => {
  const path = at('beispiel.obhut');
  expect(await engine.privateClient.vaults.createSample({ path, passphrase, language: 'de' })).toMatchObject({
    isSample: true,
    isReadOnly: false,
  });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
  expect(readdirSync(engine.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('a creation that breaks off while the file is filled leaves no file', async () => {
  const path = at('halb.obhut');
  const profile = await engine.client.company.profile();
  const breakOff = () => {
    throw new Error('power cut');
  };
  expect(() => createVault(contextFor(), { path, passphrase }, profile, breakOff)).toThrow('power cut');
  expect(readdirSync(engine.folder).filter((name) => name.startsWith('halb'))).toEqual([]);
});

test('opening: missing, something else, too short and a folder are told apart', async () => {
  await lock();
  await expect(open({ path: at('fehlt.obhut') })).rejects.toMatchObject(refusal('VAULT_MISSING'));
  await expect(open({ path: at('fehlt.obhut'), readOnly: true })).rejects.toMatchObject(
    refusal('VAULT_MISSING'),
  );
  const contents: Record<string, string | Buffer> = {
    'plain.obhut': `SQLite format 3\0${'x'.repeat(5000)}`,
    'text.obhut': 'Sehr geehrte Damen und Herren, '.repeat(400),
    'short.obhut': Buffer.from(readFileSync(engine.path).subarray(0, 900)),
    'empty.obhut': '',
    'print.obhut': `%PDF-1.7${'x'.repeat(5000)}`,
  };
  for (const [name, content] of Object.entries(contents)) {
    writeFileSync(at(name), content);
    await expect(open({ path: at(name) }), name).rejects.toMatchObject(refusal('NOT_A_VAULT'));
  }
  mkdirSync(at('folder.obhut'));
  await expect(open({ path: at('folder.obhut') })).rejects.toMatchObject(refusal('NOT_A_VAULT'));
});

test('a wrong passphrase is told and changes no byte', async () => {
  await lock();
  const before = readFileSync(engine.path);
  await expect(open({ passphrase: other })).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
  await expect(open({ passphrase: '' })).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
  expect(readFileSync(engine.path).equals(before)).toBe(true);
  expect(await open()).toEqual({ companyName: 'Hafenkontor GmbH', isSample: false, isReadOnly: false });
});

test('the passphrase is the same however its umlauts are typed', async () => {
  const path = at('umlaut.obhut');
  await engine.privateClient.vaults.create({
    path,
    passphrase: other,
    companyName: 'B',
    country: 'DE',
    language: 'de',
  });
  await lock();
  expect(other.normalize('NFD')).not.toBe(other);
  await open({ path, passphrase: other.normalize('NFD') });
});

test('a damaged first page is told apart from a wrong passphrase by the key check, with the newest backup', async () => {
  const { backup } = await backUp();
  await lock();
  damage(engine.path, 100);
  await expect(open()).rejects.toMatchObject(refusal('VAULT_DAMAGED', { newestBackupAt: backup.at }));
  await expect(open({ passphrase: other })).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
});

test('without a key check both are named honestly, and the next opening writes the check anew', async () => {
  await lock();
  rmSync(at('firma.obhut.check'));
  await expect(open({ passphrase: other })).rejects.toMatchObject(
    refusal('WRONG_PASSPHRASE_OR_DAMAGED', { newestBackupAt: null }),
  );
  await open();
  await lock();
  await expect(open({ passphrase: other })).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
});

test("another file's key check proves nothing about this one", async () => {
  const path = at('zweite.obhut');
  await engine.privateClient.vaults.create({
    path,
    passphrase: other,
    companyName: 'B',
    country: 'DE',
    language: 'de',
  });
  await lock();
  writeFileSync(`${path}.check`, readFileSync(`${engine.path}.check`));
  await expect(open({ path })).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE_OR_DAMAGED' });
  await open({ path, passphrase: other });
});

test('a damaged page is noticed when it is read, names the newest backup, and from then on nothing is written', async () => {
  const file = new File([randomBytes(400_000)], 'vertrag.pdf');
  const { hash } = await engine.client.attachments.add({ file, name: file.name });
  const { backup } = await backUp();
  await lock();
  damage(engine.path, statSync(engine.path).size - 200_000);
  await open();
  await expect(engine.client.attachments.read({ hash })).rejects.toMatchObject(
    refusal('VAULT_DAMAGED', { newestBackupAt: backup.at }),
  );
  expect(await engine.client.vault.status()).toMatchObject({ isReadOnly: true });
  await expect(saveCity('Kiel')).rejects.toMatchObject(refusal('VAULT_READ_ONLY'));
});

test('a second opening of the same file, even in the same process, is told at once', async () => {
  const second = createTestEngine();
  await expect(
    second.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false }),
  ).rejects.toMatchObject(refusal('VAULT_OPEN_ELSEWHERE'));
  await expect(
    second.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: true }),
  ).rejects.toMatchObject(refusal('VAULT_OPEN_ELSEWHERE'));
  await second.close();
  await saveCity('Lübeck');
});

test('a company that cannot be opened leaves the present one open', async () => {
  await expect(open({ path: at('fehlt.obhut') })).rejects.toMatchObject(refusal('VAULT_MISSING'));
  expect(await engine.client.vault.status()).toMatchObject({
    state: 'open',
    companyName: 'Hafenkontor GmbH',
  });
});

test('opened for reading, everything is shown, every command is refused and nothing beside the file changes', async () => {
  await saveCity('Lübeck');
  await lock();
  const before = snapshot();
  expect(await open({ readOnly: true })).toMatchObject({ isReadOnly: true });
  expect(await engine.client.company.profile()).toMatchObject({ city: 'Lübeck' });
  expect(await engine.client.vault.status()).toMatchObject({ isReadOnly: true });
  await expect(saveCity('Kiel')).rejects.toMatchObject(refusal('VAULT_READ_ONLY'));
  await expect(
    engine.client.vault.changePassphrase({ current: passphrase, next: other }),
  ).rejects.toMatchObject(refusal('VAULT_READ_ONLY'));
  await lock();
  expect(snapshot()).toEqual(before);
});

test('after locking, everything is refused and nothing of the history is left', async () => {
  await saveCity('Lübeck');
  await lock();
  expect(await engine.client.vault.undoState()).toMatchObject({ undo: null, redo: null, change: null });
  await expect(engine.client.company.profile()).rejects.toMatchObject(refusal('VAULT_LOCKED'));
  await expect(engine.client.vault.undo()).rejects.toMatchObject(refusal('NOTHING_TO_UNDO'));
  await open();
  expect(await engine.client.vault.undoState()).toMatchObject({ undo: null, redo: null, change: null });
});

test('locking announces itself and ends a running stream', async () => {
  const stream = await engine.client.vault.backUp();
  expect((await stream.next()).value).toEqual({ progress: { done: 0, total: 2 } });
  expect((await stream.next()).value).toEqual({ progress: { done: 1, total: 2 } });
  await lock();
  await expect(stream.next()).rejects.toMatchObject(refusal('CANCELLED'));
  expect(readdirSync(at('firma-backups'))).toEqual([]);
});

test('changing the passphrase: only with the right one, only to a strong one, and recorded', async () => {
  const change = (current: string, next: string) => engine.client.vault.changePassphrase({ current, next });
  await expect(change(other, 'acht blaue Bojen vor Sylt')).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
  await expect(change(passphrase, 'zu kurz')).rejects.toMatchObject(
    refusal('WEAK_PASSPHRASE', { reason: 'tooShort' }),
  );
  await saveCity('Lübeck');
  await change(passphrase, other);
  const { entries } = await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 1 });
  expect(entries[0]).toMatchObject({ action: 'vault.changePassphrase', before: null, after: null });
  await saveCity('Kiel');
  await lock();
  await expect(open()).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
  await open({ passphrase: other });
  expect(await engine.client.company.profile()).toMatchObject({ city: 'Kiel' });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true, entries: 4 });
});

test('the backup made before a change of passphrase keeps the old one', async () => {
  await engine.client.vault.changePassphrase({ current: passphrase, next: other });
  const { backups } = await engine.privateClient.vaults.backups({ path: engine.path });
  expect(backups).toMatchObject([{ reason: 'rekey' }]);
  const restore = (key: string) =>
    engine.privateClient.vaults.restore({
      backupPath: backups[0]?.path ?? '',
      targetPath: at('alt.obhut'),
      passphrase: key,
    });
  await expect(restore(other)).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
  expect(existsSync(at('alt.obhut'))).toBe(false);
  await restore(passphrase);
  await open({ path: at('alt.obhut') });
});

function damage(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

function snapshot(): Record<string, string> {
  const files = readdirSync(engine.folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]),
  );
}

async function backUp() {
  for await (const step of await engine.client.vault.backUp()) if ('backup' in step) return step;
  throw new Error('the stream ended without a backup');
}
