import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestEngine, openTestVault, passphrase, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(() => engine.close());

const at = (name: string) => join(engine.folder, name);
const folder = () => at('firma-backups');
const backups = async () => (await engine.privateClient.vaults.backups({ path: engine.path })).backups;
const open = (path = engine.path) => engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
const refusal = (code: string, data: object = {}) => ({ code, defined: true, data });
const restore = (backupPath: string, targetPath = engine.path, key = passphrase) =>
  engine.privateClient.vaults.restore({ backupPath, targetPath, passphrase: key });

async function saveCity(city: string): Promise<void> {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city });
}

async function backUp() {
  for await (const step of await engine.client.vault.backUp()) if ('backup' in step) return step.backup;
  throw new Error('the stream ended without a backup');
}

test('on the day of creation there is nothing to back up; from the next day on the first change does it once', async () => {
  await saveCity('Lübeck');
  expect(await backups()).toEqual([]);
  engine.setNow('2026-11-24T07:00:00.000Z');
  await saveCity('Kiel');
  await saveCity('Husum');
  expect(await backups()).toMatchObject([{ reason: 'daily', at: '2026-11-24T07:00:00.000Z' }]);
  expect(await engine.client.vault.status()).toMatchObject({ lastBackupAt: '2026-11-24T07:00:00.000Z' });
});

test('a new day begins at midnight in the zone, not in UTC', async () => {
  engine.setNow('2026-11-24T22:59:59.999Z');
  await saveCity('23:59:59 in Berlin');
  engine.setNow('2026-11-24T23:00:00.000Z');
  await saveCity('00:00:00 in Berlin');
  expect((await backups()).map(({ at }) => at)).toEqual([
    '2026-11-24T23:00:00.000Z',
    '2026-11-24T22:59:59.999Z',
  ]);
});

test('reopened on the same day, no second backup is made', async () => {
  engine.setNow('2026-11-24T07:00:00.000Z');
  await saveCity('Kiel');
  await engine.client.vault.lock();
  await open();
  engine.setNow('2026-11-24T09:00:00.000Z');
  await saveCity('Husum');
  expect(await backups()).toHaveLength(1);
});

test('the daily backup holds the state before the change', async () => {
  await saveCity('Lübeck');
  engine.setNow('2026-11-24T07:00:00.000Z');
  await saveCity('Kiel');
  const [daily] = await backups();
  await restore(daily?.path ?? '', at('zurück.obhut'));
  await open(at('zurück.obhut'));
  expect(await engine.client.company.profile()).toMatchObject({ city: 'Lübeck' });
});

test('ten days and four earlier weeks are kept, not more, and each backup brings its key check', async () => {
  for (let day = 0; day < 60; day += 1) {
    engine.setNow(new Date(Date.UTC(2026, 10, 24 + day, 8)).toISOString());
    await saveCity(`Tag ${day}`);
  }
  const kept = await backups();
  expect(kept).toHaveLength(14);
  expect(kept[9]?.at.slice(0, 10)).toBe('2027-01-13');
  expect(kept.slice(10).map(({ at }) => at.slice(0, 10))).toEqual([
    '2027-01-12',
    '2027-01-10',
    '2027-01-03',
    '2026-12-27',
  ]);
  expect(readdirSync(folder()).filter((name) => name.endsWith('.check'))).toHaveLength(14);
});

test('a backup made by a clock that was set back is kept, although it looks like the oldest', async () => {
  for (let day = 0; day < 60; day += 1) {
    engine.setNow(new Date(Date.UTC(2026, 10, 24 + day, 8)).toISOString());
    await saveCity(`Tag ${day}`);
  }
  engine.setNow('2025-01-01T08:00:00.000Z');
  for await (const _step of await engine.client.vault.backUp()) {
    // Only the end matters here.
  }
  expect((await backups()).map(({ at }) => at)).toContain('2025-01-01T08:00:00.000Z');
});

test('a backup by hand tells its progress and is listed without its path', async () => {
  const steps: unknown[] = [];
  for await (const step of await engine.client.vault.backUp()) steps.push(step);
  const [backup] = (await engine.client.vault.backups()).backups;
  expect(steps).toEqual([
    { progress: { done: 0, total: 2 } },
    { progress: { done: 1, total: 2 } },
    { progress: { done: 2, total: 2 } },
    { backup },
  ]);
  expect(backup).toEqual({
    id: '20261123T084000000Z-manual',
    at: '2026-11-23T08:40:00.000Z',
    size: expect.any(Number),
    reason: 'manual',
  });
});

test('two backups in the same instant do not overwrite each other', async () => {
  await backUp();
  await backUp();
  expect((await backups()).map(({ id }) => id)).toEqual([
    '20261123T084000000Z-manual-2',
    '20261123T084000000Z-manual',
  ]);
});

test('a cancelled backup leaves nothing', async () => {
  const stop = new AbortController();
  const stream = await engine.client.vault.backUp(undefined, { signal: stop.signal });
  await stream.next();
  await stream.next();
  stop.abort();
  await expect(stream.next()).rejects.toMatchObject(refusal('CANCELLED'));
  expect(readdirSync(folder())).toEqual([]);
});

test('what a killed backup left is swept at the next opening and never listed', async () => {
  const good = await backUp();
  writeFileSync(join(folder(), 'daily.0123456789ab.partial'), 'half');
  writeFileSync(join(folder(), 'daily.0123456789ab.partial-journal'), 'half');
  expect(await backups()).toMatchObject([{ id: good.id }]);
  await engine.client.vault.lock();
  await open();
  expect(readdirSync(folder()).filter((name) => name.includes('partial'))).toEqual([]);
  expect(await backups()).toMatchObject([{ id: good.id }]);
});

test('where the daily backup finds no place, work goes on and the state shows no backup', async () => {
  writeFileSync(folder(), 'a file where the folder should be');
  engine.setNow('2026-11-24T07:00:00.000Z');
  await saveCity('Kiel');
  expect(engine.incidents).toHaveLength(1);
  rmSync(folder());
  expect(await engine.client.vault.status()).toMatchObject({ lastBackupAt: null });
});

test('a copy to a chosen place is checked, replaces what was there and opens', async () => {
  await saveCity('Lübeck');
  writeFileSync(at('kopie.obhut'), 'something older');
  const { size } = await engine.privateClient.vaults.backUpTo({ path: at('kopie.obhut') });
  expect(readFileSync(at('kopie.obhut'))).toHaveLength(size);
  await open(at('kopie.obhut'));
  expect(await engine.client.company.profile()).toMatchObject({ city: 'Lübeck' });
});

test('a copy never takes the place of the open file itself, and a bad place is named', async () => {
  const copyTo = (path: string) => engine.privateClient.vaults.backUpTo({ path });
  await expect(copyTo(engine.path)).rejects.toMatchObject(refusal('VAULT_EXISTS'));
  symlinkSync(engine.path, at('verweis.obhut'));
  await expect(copyTo(at('verweis.obhut'))).rejects.toMatchObject(refusal('VAULT_EXISTS'));
  await expect(copyTo(`${engine.folder}/./firma.obhut`)).rejects.toMatchObject(refusal('VAULT_EXISTS'));
  await expect(copyTo(at('fehlt/kopie.obhut'))).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
  await saveCity('Kiel');
});

test('restoring: the replaced file is kept under a dated name, the restored one opens', async () => {
  await saveCity('Lübeck');
  const { id } = await backUp();
  await saveCity('Kiel');
  const [backup] = await backups();
  expect(backup?.id).toBe(id);
  const { at: madeAt, replacedKeptAs } = await restore(backup?.path ?? '');
  expect(madeAt).toBe('2026-11-23T08:40:00.000Z');
  expect(replacedKeptAs).toBe(at('firma-replaced-20261123T084000000Z.obhut'));
  expect(await engine.client.vault.status()).toMatchObject({ state: 'closed' });
  await open();
  expect(await engine.client.company.profile()).toMatchObject({ city: 'Lübeck' });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
  await open(replacedKeptAs ?? '');
  expect(await engine.client.company.profile()).toMatchObject({ city: 'Kiel' });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
});

test('a restored file says in its trail who put it back, when and from which backup; the backup says nothing new', async () => {
  await engine.client.settings.save({ ...(await engine.client.settings.get()), actor: 'Jonas Feld' });
  const { id } = await backUp();
  const { auditEntries } = await engine.client.vault.status();
  const [backup] = await backups();
  const bytes = readFileSync(backup?.path ?? '');
  await saveCity('Kiel');
  engine.setNow('2026-11-25T09:15:00.000Z');
  await restore(backup?.path ?? '');
  expect(readFileSync(backup?.path ?? '').equals(bytes)).toBe(true);
  await open();
  const { entries } = await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 1 });
  expect(entries).toMatchObject([
    {
      number: auditEntries + 1,
      action: 'vault.restore',
      at: '2026-11-25T09:15:00.000Z',
      actor: 'Jonas Feld',
      subjectLabel: `${id}.obhut`,
      after: '{"backupMadeAt":"2026-11-23T08:40:00.000Z"}',
    },
  ]);
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true, entries: auditEntries + 1 });
});

test('a lost file comes back from its backup', async () => {
  await saveCity('Lübeck');
  await backUp();
  const [backup] = await backups();
  await engine.client.vault.lock();
  rmSync(engine.path);
  rmSync(`${engine.path}.check`);
  expect(await restore(backup?.path ?? '')).toMatchObject({ replacedKeptAs: null });
  await open();
});

test('a backup that is damaged, missing or under another passphrase replaces nothing', async () => {
  await backUp();
  const [backup] = await backups();
  const path = backup?.path ?? '';
  await expect(restore(path, engine.path, 'sieben graue Kräne am Kai')).rejects.toMatchObject(
    refusal('WRONG_PASSPHRASE'),
  );
  const bytes = readFileSync(path);
  for (const offset of [50, 4096 * 3 + 700]) {
    const bad = Buffer.from(bytes);
    bad[offset] = (bad[offset] ?? 0) ^ 1;
    writeFileSync(path, bad);
    await expect(restore(path)).rejects.toMatchObject(refusal('BACKUP_UNREADABLE'));
  }
  await expect(restore(at('fehlt.obhut'))).rejects.toMatchObject(refusal('BACKUP_UNREADABLE'));
  await expect(restore(engine.folder)).rejects.toMatchObject(refusal('BACKUP_UNREADABLE'));
  expect(await engine.client.vault.status()).toMatchObject({ state: 'open' });
  expect(existsSync(at('firma-replaced-20261123T084000000Z.obhut'))).toBe(false);
  expect(readdirSync(engine.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('a file that is open elsewhere is not replaced', async () => {
  await backUp();
  const [backup] = await backups();
  const second = createTestEngine();
  await expect(
    second.privateClient.vaults.restore({
      backupPath: backup?.path ?? '',
      targetPath: engine.path,
      passphrase,
    }),
  ).rejects.toMatchObject(refusal('VAULT_OPEN_ELSEWHERE'));
  await second.close();
  await saveCity('Kiel');
});
