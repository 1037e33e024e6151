import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inThisProcess, program } from './run-obhut.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-cli-'));
  writeFileSync(join(folder, 'passphrase'), 'vier rote Leuchten am Pier im Regen\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const obhut = inThisProcess(() => folder);

const withVault = ['--vault', 'firma.obhut', '--passphrase-file', 'passphrase'];

const germanHosting = {
  asOf: '2026-11-23',
  providerSeat: 'DE',
  parentSeat: null,
  parentMitigation: 'none',
  hrData: false,
  points: [{ country: 'DE', kind: 'storage', tool: 'none' }],
};

test('"procedures" lists the contract with schemas, calculators marked as such', async () => {
  const { code, out } = await program(folder, ['procedures']);
  const listed = JSON.parse(out) as { name: string; kind: string; input: object }[];
  expect(code).toBe(0);
  expect(listed.find(({ name }) => name === 'vendors.transferVerdict')).toMatchObject({
    kind: 'calculator',
    input: { type: 'object' },
  });
});

test('a calculator answers without a company file', async () => {
  const { code, out } = await obhut('call', 'vendors.transferVerdict', JSON.stringify(germanHosting));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ verdict: 'ok', points: [{ country: 'DE', rule: 'R1_eea_all' }] });
});

test('"-" answers one line per line, and a bad line does not stop the next', async () => {
  const lines = [
    JSON.stringify(germanHosting),
    'no json',
    JSON.stringify({ ...germanHosting, asOf: 'yesterday' }),
    JSON.stringify(germanHosting),
  ];
  const { code, out } = await program(folder, ['call', 'vendors.transferVerdict', '-'], lines.join('\n'));
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers).toHaveLength(4);
  expect(answers[0]).toEqual(answers[3]);
  expect(answers[1]).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  expect(answers[2]).toEqual({ error: { code: 'INVALID_INPUT', data: { fields: ['asOf'] } } });
});

test.each([
  ['an unknown command', ['dance']],
  ['an unknown procedure', ['call', 'vendors.explode', '{}']],
  ['a prototype name', ['call', 'vendors.constructor', '{}']],
  ['an unknown option', ['procedures', '--force']],
  ['an unknown language', ['vault', 'create', '--name', 'Firma', '--language', 'fr', ...withVault]],
])('%s is not understood: exit code 2 and a sentence', async (_name, words) => {
  const { code, out, said } = await obhut(...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(said.trim()).not.toBe('');
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

test('the program itself ends with the exit code and keeps sentences off standard output', async () => {
  const { code, out, said } = await program(folder, ['dance']);
  expect([code, out]).toEqual([2, '']);
  expect(said).toContain('obhut procedures');
});

test('a refusal gives exit code 1, facts on standard output and a sentence', async () => {
  const { code, out, said } = await program(folder, ['call', 'company.profile']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ error: { code: 'VAULT_LOCKED', data: {} } });
  expect(said).toContain('--vault');
});

test('a company file is created, read, verified, backed up and restored', async () => {
  const created = await obhut('vault', 'create', '--name', 'Hafenkontor GmbH', ...withVault);
  expect(created).toMatchObject({ code: 0 });
  const profile = await obhut('call', 'company.profile', ...withVault);
  expect(JSON.parse(profile.out)).toMatchObject({ name: 'Hafenkontor GmbH' });
  const verified = await obhut('vault', 'verify', ...withVault);
  expect(JSON.parse(verified.out)).toMatchObject({ isIntact: true, entries: 1 });
  expect(await obhut('vault', 'backup', '-o', 'kopie.obhut', ...withVault)).toMatchObject({ code: 0 });
  const restored = await obhut(
    'vault',
    'restore',
    '--vault',
    'kopie.obhut',
    '--passphrase-file',
    'passphrase',
    '-o',
    'neu.obhut',
  );
  expect(restored).toMatchObject({ code: 0 });
  const again = await obhut(
    'call',
    'company.profile',
    '--vault',
    'neu.obhut',
    '--passphrase-file',
    'passphrase',
  );
  expect(JSON.parse(again.out)).toEqual(JSON.parse(profile.out));
});

test('"-" answers a stream with its end, which carries the result', async () => {
  const inThird = withVault.with(1, 'drei.obhut');
  await program(folder, ['vault', 'create', '--name', 'Dritte GmbH', ...inThird]);
  const { code, out } = await program(folder, ['call', 'vault.backUp', '-', ...inThird], 'null\n');
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ backup: { reason: 'manual' } }]);
});

test('a wrong passphrase is refused and the file stays as it was', async () => {
  await obhut(
    'vault',
    'create',
    '--name',
    'Zweite GmbH',
    '--vault',
    'zwei.obhut',
    '--passphrase-file',
    'passphrase',
  );
  const before = readFileSync(join(folder, 'zwei.obhut'));
  writeFileSync(join(folder, 'falsch'), 'ganz andere Worte als die richtigen\n');
  const { code, said } = await obhut(
    'vault',
    'status',
    '--vault',
    'zwei.obhut',
    '--passphrase-file',
    'falsch',
  );
  expect(code).toBe(1);
  expect(said).toContain('passphrase does not match');
  expect(readFileSync(join(folder, 'zwei.obhut')).equals(before)).toBe(true);
});
