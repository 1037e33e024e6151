import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
let temporary: string;
const usualTemporary = process.env.TMPDIR;

beforeEach(async () => {
  engine = await openTestVault();
  temporary = mkdtempSync(join(tmpdir(), 'obhut-canaries-'));
  process.env.TMPDIR = temporary;
});
afterEach(async () => {
  if (usualTemporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualTemporary;
  rmSync(temporary, { recursive: true });
  await engine.close();
});

const canaries: string[] = [];
const beginning = 'Kanarie';
/** A word that occurs nowhere else in the world, to be looked for on the disk. */
function canary(place: string): string {
  const word = `${beginning}${place}${canaries.length}Vogel${Math.abs(Math.sin(canaries.length + 1))
    .toString(36)
    .slice(2, 12)}`;
  canaries.push(word);
  return word;
}

async function writeCanaries(): Promise<void> {
  const { client } = engine;
  const profile = await client.company.profile();
  await client.company.saveProfile({
    ...profile,
    ...Object.fromEntries(
      (['name', 'street', 'postcode', 'city', 'sector', 'phone', 'email', 'website'] as const).map(
        (field) => [field, canary(field)],
      ),
    ),
  });
  await client.settings.save({ ...(await client.settings.get()), actor: canary('actor') });
  for (let turn = 0; turn < 30; turn += 1) {
    await client.company.savePerson({
      id: null,
      name: canary('person'),
      role: canary('role'),
      function: 'other',
      email: canary('mail'),
    });
  }
  const { controls } = await client.company.controls();
  for (const { id } of controls) {
    await client.company.setOwnMeasure({
      control: id,
      level: 'basic',
      note: canary('note'),
      checkedOn: null,
      ownerId: null,
    });
    const content = `${canary('content')} `.repeat(2000);
    const { hash } = await client.attachments.add({
      file: new File([content], 'x'),
      name: `${canary('file')}.txt`,
    });
    await client.company.addMeasureEvidence({
      control: id,
      evidence: { title: canary('title'), page: canary('page'), datedOn: null, expiresOn: null },
      hash,
    });
  }
  for (let turn = 0; turn < 20; turn += 1) {
    const service = { ...emptyService, name: canary('service'), purpose: canary('purpose') };
    await client.vendors.create({ name: canary('vendor'), seatCountry: 'DE', service });
  }
}

/** Every file below a folder, as bytes. */
function filesBelow(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => {
      // `cat` reads with a descriptor of its own process, so that our lock on the open file stays.
      const bytes = execFileSync('cat', [join(parentPath, name)], { maxBuffer: 1e9 });
      return { name, bytes };
    });
}

function hitsIn(folders: string[]): string[] {
  const words = [...canaries, passphrase];
  return folders.flatMap(filesBelow).flatMap(({ name, bytes }) => {
    // Where their common beginning is not, none of the canaries is: one search instead of hundreds.
    const sought = isIn(bytes, beginning) ? words : words.filter((word) => !word.startsWith(beginning));
    return sought.filter((word) => isIn(bytes, word)).map((word) => `${word} in ${name}`);
  });
}

function isIn(bytes: Buffer, word: string): boolean {
  return bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));
}

test('S10: of 200 canaries in every field, none is readable in file, journal, backups, key check, reserve or temporary files', async () => {
  await writeCanaries();
  expect(canaries.length).toBeGreaterThanOrEqual(200);
  const seen: string[] = [];
  const look = () => {
    seen.push(
      ...filesBelow(engine.folder).map(({ name }) => name.replace(/^.*(-wal|\.check|\.reserve)$/, '$1')),
    );
    expect(hitsIn([engine.folder, temporary])).toEqual([]);
  };
  look();
  for await (const _step of await engine.client.vault.backUp());
  engine.setNow('2026-11-24T08:00:00.000Z');
  await engine.client.settings.save(await engine.client.settings.get());
  look();
  await engine.client.vault.changePassphrase({ current: passphrase, next: 'sieben graue Kräne am Kai' });
  canaries.push('sieben graue Kräne am Kai');
  look();
  await engine.client.vault.lock();
  look();
  await engine.privateClient.vaults.open({
    path: engine.path,
    passphrase: 'sieben graue Kräne am Kai',
    readOnly: true,
  });
  expect(await engine.client.company.people()).toMatchObject({ people: expect.any(Array) });
  expect(readdirSync(temporary).length).toBeGreaterThan(0);
  look();
  await engine.client.vault.lock();
  expect(readdirSync(temporary)).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining(['-wal', '.check', '.reserve', 'firma.obhut']));
  console.log(
    `S10: ${canaries.length} canaries, 0 readable in ${seen.length} looks at files, journal, backups and temporary copies`,
  );
});

test('S10: the search for canaries finds one that lies open', async () => {
  const word = canary('open');
  for (const encoding of ['utf8', 'utf16le'] as const) {
    writeFileSync(join(temporary, 'leak'), Buffer.from(`x${word}y`, encoding));
    expect(hitsIn([temporary])).toEqual([`${word} in leak`]);
  }
});
