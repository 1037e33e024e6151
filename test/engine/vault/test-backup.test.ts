import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BackupTest } from '../../../src-main/contract/vault.ts';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(() => engine.close());

const folder = () => join(engine.folder, 'firma-backups');
const addVendor = (name: string) => engine.client.vendors.create({ name, seatCountry: 'DE', service });
const service = {
  name: 'Dateiablage',
  purpose: 'Unterlagen ablegen',
  role: 'processor' as const,
  dataCategories: ['Kontaktdaten'],
  hasSpecialCategories: false,
  hasHrData: false,
  hasProfessionalSecrecy: false,
  peopleCategories: ['Kunden'],
  volume: '',
  protectionNeed: 'normal' as const,
};

async function backUp(): Promise<string> {
  for await (const step of await engine.client.vault.backUp()) if ('backup' in step) return step.backup.id;
  throw new Error('the stream ended without a backup');
}

async function tried(backupId: string, key: string | null = null): Promise<BackupTest> {
  for await (const step of await engine.client.vault.testBackup({ backupId, passphrase: key }))
    if ('test' in step) return step.test;
  throw new Error('the stream ended without a finding');
}

const countOf = ({ counts }: BackupTest, kind: string) => counts.find((count) => count.kind === kind);

test('a good backup is opened, checked and counted beside the open file; nothing stays behind', async () => {
  await addVendor('Speicherwolke GmbH');
  const id = await backUp();
  await addVendor('Treibholz Daten');
  const before = readdirSync(folder()).sort();
  const found = await tried(id);
  expect(found.outcome).toBe('good');
  expect(countOf(found, 'vendors')).toEqual({ kind: 'vendors', inBackup: 1, now: 2 });
  expect(countOf(found, 'audit')?.now).toBeGreaterThan(countOf(found, 'audit')?.inBackup ?? 0);
  expect(readdirSync(folder()).sort()).toEqual(before);
  expect((await engine.client.vault.verify()).isIntact).toBe(true);
});

test('after the passphrase was changed, an older backup asks for the old one', async () => {
  const id = await backUp();
  await engine.client.vault.changePassphrase({
    current: passphrase,
    next: 'sieben blaue Boote im Nebel vor Husum',
  });
  expect((await tried(id)).outcome).toBe('otherPassphrase');
  expect((await tried(id, 'nicht die alte, ganz gewiss nicht')).outcome).toBe('otherPassphrase');
  expect((await tried(id, passphrase)).outcome).toBe('good');
});

test('a backup that was damaged since is noticed and left as it is', async () => {
  const id = await backUp();
  const path = join(folder(), `${id}.obhut`);
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096 * 3 + 100, 4096 * 3 + 200);
  writeFileSync(path, bytes);
  expect((await tried(id)).outcome).toBe('damaged');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a backup that is gone is refused', async () => {
  await expect(tried('20261123T084000000Z-manual')).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
  expect(existsSync(engine.path)).toBe(true);
});

test('who tested which backup and with what outcome stays in the history of the section, and is no change of data', async () => {
  const id = await backUp();
  await addVendor('Speicherwolke GmbH');
  const state = await engine.client.reports.dataState();
  await tried(id);
  expect(await engine.client.reports.dataState()).toEqual(state);
  const { entries } = await engine.client.history.ofRecord({
    subject: { kind: 'settings', id: 'backup' },
    before: null,
    limit: 10,
    language: 'de',
  });
  expect(
    entries.map(({ action, changes }) => [action, changes.map(({ path, after }) => [path[0], after])]),
  ).toEqual([
    [
      'vault.testBackup',
      [
        ['backupMadeAt', '2026-11-23T08:40:00.000Z'],
        ['outcome', 'good'],
      ],
    ],
  ]);
});
