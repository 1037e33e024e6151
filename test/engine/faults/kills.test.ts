import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPeople } from '../../../src-main/engine/company/repo.ts';
import { appSchema, schemaOf } from '../../../src-main/engine/database/migrate.ts';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { openVault } from '../../../src-main/engine/kernel/procedures.ts';
import { listBackups, makeBackup } from '../../../src-main/engine/vault/backups.ts';
import { openVaultFile } from '../../../src-main/engine/vault/session.ts';
import { contextFor, rounds } from './context.ts';
import { type Frozen, frozenLives } from './frozen.ts';
import { closingIn, killAfter, randomFrom, undisturbed } from './killed.ts';
import { inspect, passphrase, vaultOnDisk } from './vault-on-disk.ts';

let frozen: Frozen;
const folders: string[] = [];
const seed = 20_261_123;

beforeAll(async () => {
  frozen = await frozenLives();
}, 60_000);
afterAll(() => {
  frozen.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function fresh(attachmentBytes = 0) {
  // On the disk, where a commit takes as long as with people.
  const vault = vaultOnDisk(
    attachmentBytes,
    mkdtempSync(join(process.env.OBHUT_DISK ?? tmpdir(), 'obhut-kills-')),
  );
  folders.push(vault.folder);
  return vault;
}

/** Kills a writer again and again on one file; everything acknowledged must be there afterwards. */
async function killWriters(lives: number, random: () => number) {
  const { path } = fresh();
  let acknowledged = 0;
  let next = 0;
  for (let life = 0; life < lives; life += 1) {
    const from = random() < 0.15 ? 'start' : 'firstWord';
    const { lines, complaints } = await killAfter(
      frozen.writer,
      [path, passphrase, String(next)],
      random() * (from === 'start' ? 120 : 50),
      from,
    );
    expect(complaints).toBe('');
    const numbers = lines.slice(1).map(Number);
    acknowledged += numbers.length;
    const last = numbers.at(-1) ?? next - 1;
    const stored = inspect(
      path,
      passphrase,
      ({ vault }) => new Set(vault ? listPeople(vault.db).map(({ id }) => id) : []),
    );
    // One assertion a life: one a commit would take longer than all the killing.
    const owed = Array.from({ length: last + 1 }, (_, number) => `p${number}`);
    expect(owed.filter((id) => !stored.has(id))).toEqual([]);
    // One commit may have been made whose acknowledgement was cut off.
    expect(stored.size - (last + 1)).toBeOneOf([0, 1]);
    next = stored.size;
  }
  return acknowledged;
}

test('R1: 150 kills lose no acknowledged commit, break no file and no chain', {
  timeout: 180_000,
}, async () => {
  const lanes = await Promise.all([killWriters(75, randomFrom(seed)), killWriters(75, randomFrom(seed + 1))]);
  const acknowledged = lanes.reduce((sum, count) => sum + count, 0);
  expect(acknowledged).toBeGreaterThan(300);
  console.log(`R1: 150 kills, ${acknowledged} acknowledged commits, 0 lost, 0 broken files, 0 broken chains`);
});

test('R5: killed backups never spoil a later one', { timeout: 120_000 }, async () => {
  const { path, folder } = fresh(3_000_000);
  const random = randomFrom(seed);
  const usual = await undisturbed(
    frozen.backer,
    [fresh(3_000_000).path, passphrase, '2026-12-01T07:00:00.000Z'],
    '-manual',
  );
  let leftovers = 0;
  let finished = 0;
  for (let life = 0; life < 30; life += 1) {
    const now = new Date(Date.UTC(2026, 11, 1, 8, 0, life)).toISOString();
    const { lines } = await killAfter(frozen.backer, [path, passphrase, now], random() * 1.5 * usual);
    finished += lines.length - 1;
    leftovers +=
      readdirSync(join(folder, 'firma-backups')).filter((name) => name.includes('partial')).length > 0
        ? 1
        : 0;
    expect(listBackups(path).map(({ id }) => id)).toEqual(expect.arrayContaining(lines.slice(1)));
  }
  const context = contextFor('2026-12-02T08:00:00.000Z');
  openVaultFile(context, { path, passphrase, readOnly: false });
  expect(makeBackup(context, openVault(context), 'manual').at).toBe('2026-12-02T08:00:00.000Z');
  context.vault?.closed.abort();
  closeDatabase(openVault(context).raw);
  expect(readdirSync(join(folder, 'firma-backups')).filter((name) => name.includes('partial'))).toEqual([]);
  const backups = listBackups(path);
  for (const backup of backups) inspect(backup.path, passphrase, () => {});
  expect(leftovers).toBeGreaterThan(0);
  console.log(
    `R5: 30 kills during backup, ${leftovers} hit it in the middle, ${finished} were finished, ${backups.length} of ${backups.length} open and check`,
  );
});

test('a change of passphrase that is killed leaves the old or the new one, never neither', {
  timeout: 120_000,
}, async () => {
  const { path } = fresh(2_000_000);
  const random = randomFrom(seed);
  const keys = [passphrase, 'sieben graue Kräne am Kai'];
  const seen = { old: 0, new: 0 };
  const usual = await undisturbed(frozen.rekeyer, [fresh(2_000_000).path, ...keys], 'changed');
  const moments = closingIn(usual, random, 'changed');
  let current = 0;
  for (let life = 0; life < 20; life += 1) {
    const [present = '', next = ''] = [keys[current], keys[1 - current]];
    const { lines } = await killAfter(
      frozen.rekeyer,
      [path, present, next],
      moments.next(),
      life === 0 ? 'start' : 'firstWord',
    );
    moments.learn(lines.includes('changed'));
    const works = [present, next].filter((key) => opensWith(path, key));
    expect(works).toHaveLength(1);
    if (lines.includes('changed')) expect(works).toEqual([next]);
    seen[works[0] === present ? 'old' : 'new'] += 1;
    if (works[0] === next) current = 1 - current;
  }
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
  console.log(
    `rekey: ${seen.old + seen.new} kills, ${seen.old} kept the old passphrase, ${seen.new} have the new one, 0 neither`,
  );
});

function opensWith(path: string, key: string): boolean {
  try {
    inspect(path, key, () => {});
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'WRONG_PASSPHRASE' });
    return false;
  }
}

test('R10: a migration that is killed leaves the old schema or the new one, never something between', {
  timeout: 120_000,
}, async () => {
  const { path } = fresh();
  const random = randomFrom(seed);
  const seen = { old: 0, new: 0 };
  const usual = await undisturbed(frozen.migrator, [fresh().path, passphrase], 'migrated');
  const moments = closingIn(usual, random, 'migrated');
  for (let life = 0; life < 20; life += 1) {
    const copy = `${path}.${life}.obhut`;
    copyFileSync(path, copy);
    const { lines } = await killAfter(
      frozen.migrator,
      [copy, passphrase],
      moments.next(),
      life === 0 ? 'start' : 'firstWord',
    );
    moments.learn(lines.includes('migrated'));
    const raw = openDatabase({ path: copy, passphrase, rounds });
    const hasTable =
      raw.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'slow_copy'").pluck().get() === 1;
    const hasColumn =
      raw.prepare("SELECT count(*) FROM pragma_table_info('people') WHERE name = 'slow'").pluck().get() === 1;
    const isNew = schemaOf(raw) === appSchema + 1;
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect([hasTable, hasColumn]).toEqual([isNew, isNew]);
    if (isNew) expect(raw.prepare('SELECT count(*) FROM slow_copy').pluck().get()).toBe(15_000);
    if (lines.includes('migrated')) expect(isNew).toBe(true);
    seen[isNew ? 'new' : 'old'] += 1;
    closeDatabase(raw);
  }
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
  console.log(
    `R10: ${seen.old + seen.new} kills inside a migration, ${seen.old} old, ${seen.new} new, 0 between`,
  );
});

test('R10: a file of a newer app is refused and not one byte of it changes', async () => {
  const { path } = fresh();
  const raw = openDatabase({ path, passphrase, rounds });
  raw.pragma(`user_version=${appSchema + 1}`);
  closeDatabase(raw);
  const before = readFileSync(path);
  for (const readOnly of [false, true]) {
    expect(() => openVaultFile(contextFor(), { path, passphrase, readOnly })).toThrow(
      expect.objectContaining({ code: 'VAULT_NEWER', data: { fileSchema: appSchema + 1, appSchema } }),
    );
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('R7: a second instance is told within a second and writes nothing', { timeout: 60_000 }, async () => {
  const { path, folder } = fresh();
  const context = contextFor();
  let slowest = 0;
  openVaultFile(context, { path, passphrase, readOnly: false });
  const before = { names: readdirSync(folder).sort(), file: statSync(path).mtimeMs };
  for (let pair = 0; pair < 10; pair += 1) {
    const { lines } = await killAfter(frozen.opener, [path, passphrase], 30);
    const [said, milliseconds] = (lines[0] ?? '').split(' ');
    expect(said).toBe('VAULT_OPEN_ELSEWHERE');
    slowest = Math.max(slowest, Number(milliseconds));
  }
  expect({ names: readdirSync(folder).sort(), file: statSync(path).mtimeMs }).toEqual(before);
  expect(slowest).toBeLessThan(1000);
  const { vault } = context;
  if (vault) closeDatabase(vault.raw);
  console.log(`R7: 10 of 10 second instances refused, slowest after ${slowest} ms`);
});
