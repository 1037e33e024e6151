import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TransferSubject } from '../../../src-main/contract/transfer-register.ts';
import type { ToolChoice } from '../../../src-main/contract/vendor-record.ts';
import { possibleTools } from '../../../src-main/engine/law/transfer-tools.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { location, serviceProfile, subProcessor } from '../vendors/sample-inputs.ts';

// Transfers to India, Switzerland and the USA, at places and along a chain, without a tool or with one.
let engine: TestEngine;
const list = () =>
  engine.client.transfers.list({ search: '', verdicts: [], countries: [], tools: [], tia: [] });
const choice = (changes: Partial<ToolChoice> = {}): ToolChoice => ({
  tool: 'scc',
  fallback: 'asNoted',
  sccComplete: null,
  sccModuleOk: null,
  ...changes,
});
const law = loadTemplates(join(import.meta.dirname, '../../../templates')).transferLaw();
let subjects: TransferSubject[];

beforeAll(async () => {
  engine = await openTestVault();
  const { vendors } = engine.client;
  const vendor = await vendors.create({ name: 'Kontorflut', seatCountry: 'DE', service: serviceProfile() });
  const serviceId = vendor.services[0]?.id ?? '';
  for (const [country, place] of [
    ['IN', 'Pune'],
    ['CH', 'Chur'],
  ] as const)
    await vendors.saveLocation({ serviceId, location: location({ country, place }) });
  await vendors.saveSubProcessor({
    serviceId,
    subProcessor: subProcessor({ name: 'Namenlos Inc.', country: 'US', tool: 'scc', sccComplete: true }),
  });
  subjects = (await list()).rows.flatMap(({ subject }) => subject ?? []);
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const noted = async () =>
  Object.fromEntries((await list()).rows.map(({ importer, place, tool }) => [place || importer, tool]));

test('each line says which tools there can be: a decision in its own country, the DPF in the USA, clauses everywhere', async () => {
  const { rows } = await list();
  expect(Object.fromEntries(rows.map(({ country, tools }) => [country, tools]))).toEqual({
    IN: ['none', 'scc', 'bcr'],
    CH: ['none', 'adequacy', 'scc', 'bcr'],
    US: ['none', 'dpf', 'scc', 'bcr'],
  });
});

test.each([
  ['on its last day a decision holds', '2031-12-27', true],
  ['the day after it holds no more', '2031-12-28', false],
])('%s', (_name, day, holds) => {
  expect(possibleTools('GB', day, law).includes('adequacy')).toBe(holds);
});

test('a tool is noted for many at once, in one step taken back and done again', async () => {
  const { client } = engine;
  const before = await list();
  expect(await client.vendors.setTools({ subjects, choice: choice({ tool: 'bcr' }) })).toEqual({
    changed: 3,
    left: 0,
  });
  const after = await list();
  expect(after.rows.map(({ tool }) => tool)).toEqual(['bcr', 'bcr', 'bcr']);
  await client.vault.undo();
  expect(await list()).toEqual(before);
  await client.vault.redo();
  expect(await list()).toEqual(after);
  await client.vault.undo();
});

test('a decision is noted only where there is one, the others stay; where there is none it is refused', async () => {
  const { client } = engine;
  expect(await client.vendors.setTools({ subjects, choice: choice({ tool: 'adequacy' }) })).toEqual({
    changed: 1,
    left: 2,
  });
  expect(await noted()).toMatchObject({ Pune: 'none', Chur: 'adequacy' });
  await client.vault.undo();
  const inIndia = (await list()).rows.flatMap(({ country, subject }) =>
    country === 'IN' && subject ? [subject] : [],
  );
  await expect(
    client.vendors.setTools({ subjects: inIndia, choice: choice({ tool: 'dpf' }) }),
  ).rejects.toMatchObject({ code: 'TOOL_OUT_OF_PLACE' });
});

test('a tool that stands there already is refused, with something else said of it not', async () => {
  const { client } = engine;
  const inUsa = (await list()).rows.flatMap(({ country, subject }) =>
    country === 'US' && subject ? [subject] : [],
  );
  await expect(client.vendors.setTools({ subjects: inUsa, choice: choice() })).rejects.toMatchObject({
    code: 'TOOLS_NOTED',
  });
  expect(await client.vendors.setTools({ subjects: inUsa, choice: choice({ sccModuleOk: true }) })).toEqual({
    changed: 1,
    left: 0,
  });
  await client.vault.undo();
});

test('a transfer named twice is written once; one that is gone is refused with all others', async () => {
  const { client } = engine;
  const twice = [...subjects, ...subjects];
  expect(await client.vendors.setTools({ subjects: twice, choice: choice({ tool: 'bcr' }) })).toMatchObject({
    changed: 3,
  });
  await client.vault.undo();
  const before = await list();
  const strange = [...subjects, { kind: 'location', id: 'nirgends' } as const];
  await expect(
    client.vendors.setTools({ subjects: strange, choice: choice({ tool: 'bcr' }) }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  expect(await list()).toEqual(before);
});
