import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;
let temporary: string;
const usualTemporary = process.env.TMPDIR;
/** A word that occurs nowhere else in the world, to be looked for on the disk. */
const canary = 'KanarieMandantVogel7q3x';

beforeEach(async () => {
  engine = await openTestVault();
  temporary = mkdtempSync(join(tmpdir(), 'obhut-companies-'));
  process.env.TMPDIR = temporary;
});
afterEach(async () => {
  if (usualTemporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualTemporary;
  rmSync(temporary, { recursive: true });
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const pathOf = (name: string) => join(engine.folder, `${name}.obhut`);
const list = async () => (await engine.privateClient.companies.list()).companies;
const look = (name: string) => engine.privateClient.companies.look({ path: pathOf(name), passphrase });

/** A client of an external data-protection officer: an approved vendor with a review, and a breach if wanted. */
async function client(
  name: string,
  { reviewOn, hasBreach = false }: { reviewOn: string; hasBreach?: boolean },
) {
  await engine.privateClient.vaults.create({
    path: pathOf(name),
    passphrase,
    companyName: `${canary} ${name}`,
    country: 'DE',
    language: 'de',
  });
  const { id } = await createVendor(engine, `${canary} Dienst`);
  await engine.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn: reviewOn });
  if (hasBreach)
    await engine.client.breaches.record({
      title: `${canary} Panne`,
      awareness: { at: '2026-11-23T08:00:00.000Z', scenario: null },
      awarenessReason: canary,
      reportedBy: canary,
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
  await engine.client.vault.lock();
}

/** Places on the disk where the canary can be read, in UTF-8 or UTF-16. */
function leaks(): string[] {
  return [engine.folder, temporary].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => {
        const bytes = execFileSync('cat', [file], { maxBuffer: 1e9 });
        return (['utf8', 'utf16le'] as const).some((encoding) =>
          bytes.includes(Buffer.from(canary, encoding)),
        );
      }),
  );
}

test('clients stand side by side in numbers and dates, without a word of what is in them', async () => {
  await client('hafen', { reviewOn: '2026-11-20' });
  await client('klinik', { reviewOn: '2026-12-04', hasBreach: true });
  await look('hafen');
  await look('klinik');
  const companies = await list();
  expect(companies).toMatchObject([
    {
      isOpen: false,
      summary: {
        companyName: `${canary} hafen`,
        overdue: 1,
        thisWeek: 0,
        clocks: 0,
        clockEnds: null,
        next: [],
      },
    },
    {
      isOpen: false,
      summary: {
        overdue: 0,
        clocks: 1,
        clockEnds: '2026-11-26T08:00:00.000Z',
        vendors: 1,
        approved: 1,
        next: [
          { on: '2026-11-26', sort: 'breach' },
          { on: '2026-12-04', sort: 'review' },
        ],
      },
    },
  ]);
  const withoutNames = JSON.stringify(companies.map(({ summary: { companyName: _name, ...rest } }) => rest));
  expect(withoutNames).not.toContain(canary);
});

test('S10: nothing of it is on the disk, neither while it is looked into nor after, and the files stay as they were', async () => {
  await client('hafen', { reviewOn: '2026-11-20' });
  await client('klinik', { reviewOn: '2026-12-04', hasBreach: true });
  const before = ['hafen', 'klinik'].map((name) => statSync(pathOf(name)).mtimeMs);
  await look('hafen');
  await look('klinik');
  expect(leaks()).toEqual([]);
  // The copies that were read are gone.
  expect(readdirSync(temporary)).toEqual([]);
  expect(['hafen', 'klinik'].map((name) => statSync(pathOf(name)).mtimeMs)).toEqual(before);
  expect(await list()).toHaveLength(2);
  await engine.client.vault.lock();
  expect(await list()).toEqual([]);
  expect(leaks()).toEqual([]);
});

test('a wrong passphrase shows nothing and leaves nothing behind', async () => {
  await client('hafen', { reviewOn: '2026-11-20' });
  await expect(
    engine.privateClient.companies.look({ path: pathOf('hafen'), passphrase: 'ganz falsch geraten hier' }),
  ).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  expect(await list()).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
});

test('the open company stands among them as it is now, and looking into another one leaves it open', async () => {
  await client('hafen', { reviewOn: '2026-11-20' });
  await client('klinik', { reviewOn: '2026-12-04' });
  await engine.privateClient.vaults.open({ path: pathOf('klinik'), passphrase, readOnly: false });
  await look('hafen');
  await createVendor(engine, 'Zweiter');
  expect((await list()).map(({ isOpen, summary }) => [isOpen, summary.vendors])).toEqual([
    [true, 2],
    [false, 1],
  ]);
  expect(await engine.client.vault.status()).toMatchObject({
    state: 'open',
    companyName: `${canary} klinik`,
  });
});

test.each(['lock', 'close', 'forget'] as const)('what was looked into is gone after "%s"', async (how) => {
  await client('hafen', { reviewOn: '2026-11-20' });
  await look('hafen');
  expect(await list()).toHaveLength(1);
  if (how === 'lock') await engine.client.vault.lock();
  else if (how === 'close') await engine.privateClient.vaults.close();
  else await engine.privateClient.companies.forget();
  expect(await list()).toEqual([]);
});
