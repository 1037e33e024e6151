import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import {
  type AuditContent,
  chainHash,
  chainStart,
  checkTrail,
} from '../../../src-main/engine/kernel/audit/rules.ts';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';

type Entry = AuditContent & { hash: string };

/** A chain of `count` entries that holds. */
function trail(count: number): Entry[] {
  let previous = chainStart;
  return Array.from({ length: count }, (_, index) => {
    const content = {
      number: index + 1,
      at: '2026-11-23T08:40:00.000Z',
      actor: 'Berg',
      action: 'vendors.save',
      subjectKind: 'vendor',
      subjectId: `v${index}`,
      subjectLabel: `Anbieter ${index}`,
      before: null,
      after: `{"n":${index}}`,
    };
    previous = chainHash(previous, content);
    return { ...content, hash: previous };
  });
}

test('an untouched trail holds, empty or long', () => {
  expect(checkTrail([])).toEqual({ entries: 0, head: null, firstBroken: null });
  expect(checkTrail(trail(300))).toMatchObject({ entries: 300, firstBroken: null });
});

test('every single edit, deletion, insertion and reordering in 60 entries is found at its place', () => {
  const good = trail(60);
  const known = { entries: 60, head: good.at(-1)?.hash ?? '' };
  const fields = [
    'at',
    'actor',
    'action',
    'subjectKind',
    'subjectId',
    'subjectLabel',
    'before',
    'after',
    'hash',
  ] as const;
  let mutations = 0;
  const expectBrokenAt = (entries: Entry[], place: number) => {
    mutations += 1;
    expect(checkTrail(entries, known).firstBroken).toBe(place);
  };
  good.forEach((entry, index) => {
    for (const field of fields) {
      expectBrokenAt(good.with(index, { ...entry, [field]: `${entry[field]}x` }), index + 1);
    }
    expectBrokenAt(good.toSpliced(index, 1), index + 1);
    expectBrokenAt(good.toSpliced(index, 0, entry), index === 0 ? 2 : index + 2 > 60 ? 61 : index + 2);
    if (index > 0) expectBrokenAt(good.with(index - 1, entry).with(index, good[index - 1] ?? entry), index);
  });
  console.log(`S13: ${mutations} of ${mutations} mutations of the audit trail found`);
});

test('a trail that was rewritten from some entry on, with right hashes, is found by the anchor', () => {
  const good = trail(20);
  const forged = trail(12).map((entry) => ({ ...entry }));
  let previous = forged[9]?.hash ?? '';
  for (const entry of forged.slice(10)) {
    const { hash: _hash, ...content } = { ...entry, actor: 'Fälscher' };
    entry.actor = 'Fälscher';
    entry.hash = previous = chainHash(previous, content);
  }
  expect(checkTrail(forged).firstBroken).toBeNull();
  expect(checkTrail(forged, { entries: 12, head: good[11]?.hash ?? '' }).firstBroken).toBe(12);
});

test('a cut-off tail is found by the anchor alone', () => {
  const good = trail(20);
  const known = { entries: 20, head: good[19]?.hash ?? '' };
  expect(checkTrail(good.slice(0, 15)).firstBroken).toBeNull();
  expect(checkTrail(good.slice(0, 15), known).firstBroken).toBe(16);
  expect(checkTrail([], known).firstBroken).toBe(1);
});

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function saveCity(city: string): Promise<void> {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city });
}

/** Runs SQL on the closed file, as somebody with the passphrase and another tool could. */
async function tamper(...statements: string[]): Promise<void> {
  await engine.client.vault.lock();
  const raw = openDatabase({ path: engine.path, passphrase, rounds: 1000 });
  for (const statement of statements) raw.exec(statement);
  closeDatabase(raw);
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
}

test('the database itself refuses to change or delete an entry', async () => {
  await expect(tamper("UPDATE audit_entries SET actor = 'x'")).rejects.toThrow('never changed');
});

test('the database itself refuses to delete an entry', async () => {
  await expect(tamper('DELETE FROM audit_entries')).rejects.toThrow('never deleted');
});

test('with the triggers removed, an edit is found by verify', async () => {
  await saveCity('Lübeck');
  await saveCity('Kiel');
  await tamper(
    'DROP TRIGGER audit_entries_stay',
    "UPDATE audit_entries SET actor = 'Niemand' WHERE number = 2",
  );
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: false, entries: 3, firstBroken: 2 });
});

test('a cut-off tail is found through the anchor outside the file, and stays found after reopening and writing', async () => {
  for (const city of ['Lübeck', 'Kiel', 'Husum']) await saveCity(city);
  await tamper('DROP TRIGGER audit_entries_remain', 'DELETE FROM audit_entries WHERE number > 2');
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: false, entries: 2, firstBroken: 3 });
  await saveCity('Bremen');
  await engine.client.vault.lock();
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: false });
});

test('the anchor says nothing to anybody outside and cannot be forged', async () => {
  await saveCity('Lübeck');
  const { auditHead } = await engine.client.vault.status();
  await engine.client.vault.lock();
  const place = join(engine.folder, 'firma.obhut.check');
  const check = JSON.parse(readFileSync(place, 'utf8'));
  expect(check.anchor).toEqual(expect.any(String));
  expect(Buffer.from(check.anchor, 'base64').toString('latin1')).not.toContain(auditHead?.slice(0, 8));
  writeFileSync(place, JSON.stringify({ ...check, anchor: Buffer.alloc(200, 7).toString('base64') }));
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
});

test('half characters in a name do not break the chain', async () => {
  await engine.client.settings.save({
    ...(await engine.client.settings.get()),
    actor: 'halb \ud800 und \udc00 nul \0 ende',
  });
  await saveCity('Lübeck \ud83d');
  await engine.client.company.savePerson({
    id: null,
    name: 'A\udfff',
    role: 'dpo',
    function: 'dpo',
    email: '',
  });
  expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
});
