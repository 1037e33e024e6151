import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestEngine, passphrase, type TestEngine } from '../open-engine.ts';
import { type Medium, smallMedium } from './media.ts';

let medium: Medium;
let engine: TestEngine;
let path: string;

beforeEach(async () => {
  medium = smallMedium(40);
  engine = createTestEngine();
  path = join(medium.folder, 'firma.obhut');
  await engine.privateClient.vaults.create({
    path,
    passphrase,
    companyName: 'Hafenkontor GmbH',
    country: 'DE',
    language: 'de',
  });
});
afterEach(async () => {
  await engine.close();
  medium.remove();
});

const open = () => engine.privateClient.vaults.open({ path, passphrase, readOnly: false });
const savePerson = (name: string) =>
  engine.client.company.savePerson({ id: null, name, role: 'r'.repeat(400), function: 'other', email: '' });
const people = async () => (await engine.client.company.people()).people;

/** Writes until no more than some bytes are left. */
function fill(name = 'filler', left = 0): void {
  const free = () => statfsSync(medium.folder).bavail * statfsSync(medium.folder).bsize - left;
  for (const size of [1_000_000, 4096]) {
    while (free() >= size) appendFileSync(join(medium.folder, name), Buffer.alloc(size, 1));
  }
}

/** Saves until the disk is full; says who was acknowledged and what the refusal was. */
async function saveUntilRefused(names: string[]): Promise<{ acknowledged: string[]; refusal: unknown }> {
  const acknowledged: string[] = [];
  for (const name of names) {
    try {
      acknowledged.push((await savePerson(name)).id);
    } catch (refusal) {
      return { acknowledged, refusal };
    }
  }
  return { acknowledged, refusal: null };
}

const manyNames = Array.from({ length: 30_000 }, (_, index) => `Person ${index}`);

test('R4: a full disk is told with the room it takes, reading goes on, deleting works, nothing acknowledged is lost', async () => {
  await savePerson('die erste');
  expect(existsSync(`${path}.reserve`)).toBe(true);
  fill('filler', 1_000_000);
  const { acknowledged, refusal } = await saveUntilRefused(manyNames);
  expect(refusal).toMatchObject({ code: 'DISK_FULL', defined: true, data: { neededMb: expect.any(Number) } });
  expect((refusal as { data: { neededMb: number } }).data.neededMb).toBeGreaterThanOrEqual(1);
  expect(existsSync(`${path}.reserve`)).toBe(false);
  expect(acknowledged.length).toBeGreaterThan(10);

  const known = (await people()).map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(acknowledged));
  await engine.client.company.removePerson({ id: known[0] ?? '' });
  expect(await people()).toHaveLength(known.length - 1);

  rmSync(join(medium.folder, 'filler'));
  const again = await savePerson('nach dem Aufräumen');
  expect(existsSync(`${path}.reserve`)).toBe(true);
  await engine.client.vault.lock();
  await open();
  expect((await people()).map(({ id }) => id)).toEqual(
    expect.arrayContaining([...acknowledged.slice(1), again.id]),
  );
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
  expect(engine.incidents).toEqual([]);
  console.log(
    `R4: disk full after ${acknowledged.length} saves, refused with ${(refusal as { data: { neededMb: number } }).data.neededMb} MB to free, 0 lost, deleting and saving went on`,
  );
});

test('R4: a file opens and reads on a disk without a single free block', async () => {
  const { id } = await savePerson('die erste');
  await engine.client.vault.lock();
  fill();
  rmSync(`${path}.reserve`);
  fill('filler-2');
  await open();
  expect((await people()).map((person) => person.id)).toContain(id);
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
});

test('R4: an attachment that would fill the disk is refused before its first byte, a backup leaves nothing half made', async () => {
  const large = new File([new Uint8Array(12_000_000).fill(3)], 'groß.bin');
  await savePerson('die erste');
  appendFileSync(join(medium.folder, 'filler'), Buffer.alloc(5_000_000, 1));
  await expect(engine.client.attachments.add({ file: large, name: 'groß.bin' })).rejects.toMatchObject({
    code: 'DISK_FULL',
    data: { neededMb: expect.any(Number) },
  });
  fill();
  await expect(
    (async () => {
      for await (const _step of await engine.client.vault.backUp());
    })(),
  ).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(readdirSync(join(medium.folder, 'firma-backups'))).toEqual([]);
  await savePerson('es geht weiter');
});

test('R4: no company is created on a full disk, not even half', async () => {
  fill();
  const second = join(medium.folder, 'zweite.obhut');
  await expect(
    engine.privateClient.vaults.create({
      path: second,
      passphrase,
      companyName: 'B',
      country: 'DE',
      language: 'de',
    }),
  ).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(readdirSync(medium.folder).filter((name) => name.startsWith('zweite'))).toEqual([]);
});

test('a write-protected medium opens for reading by itself, says so, and refuses every command', async () => {
  const { id } = await savePerson('die erste');
  await engine.client.vault.lock();
  const before = readFileSync(path);
  medium.makeReadOnly();
  expect(await open()).toMatchObject({ isReadOnly: true });
  expect(await engine.client.vault.status()).toMatchObject({ state: 'open', isReadOnly: true });
  expect((await people()).map((person) => person.id)).toEqual([id]);
  await expect(savePerson('noch jemand')).rejects.toMatchObject({ code: 'VAULT_READ_ONLY', defined: true });
  await expect(
    engine.privateClient.vaults.backUpTo({ path: join(medium.folder, 'kopie.obhut') }),
  ).rejects.toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  await engine.privateClient.vaults.backUpTo({ path: join(engine.folder, 'kopie.obhut') });
  await expect(
    engine.privateClient.vaults.create({
      path: join(medium.folder, 'neu.obhut'),
      passphrase,
      companyName: 'B',
      country: 'DE',
      language: 'de',
    }),
  ).rejects.toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(engine.incidents).toEqual([]);
});

test('a file with a journal left by a crash can be read from a write-protected medium', async () => {
  const { id } = await savePerson('die letzte vor dem Absturz');
  const journal = readFileSync(`${path}-wal`);
  expect(journal.length).toBeGreaterThan(0);
  // The bytes as a crash would leave them: taken while the file is open, put back after it was closed.
  execFileSync('cp', [path, `${path}.crashed`]);
  await engine.client.vault.lock();
  const crashed = join(medium.folder, 'absturz.obhut');
  execFileSync('cp', [`${path}.crashed`, crashed]);
  writeFileSync(`${crashed}-wal`, journal);
  medium.makeReadOnly();
  expect(
    await engine.privateClient.vaults.open({ path: crashed, passphrase, readOnly: false }),
  ).toMatchObject({ isReadOnly: true });
  expect((await people()).map((person) => person.id)).toEqual([id]);
});
