import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SubProcessorFilter } from '../../../src-main/contract/subprocessor-overview.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { newService } from './vendor-fixture.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestVault();
  const lists = {
    Kiebitzpost: 'Blueridge Compute LLC – Hosting – USA\nLeinetal GmbH – Server – Göttingen, DE',
    Corvane: 'BLUERIDGE COMPUTE, L.L.C. – Auswertung – Irland\nWalensee AG – Hosting – Schweiz',
    Havelstrom: 'Blueridge – Netz – USA\nLeinetal – Netz – Deutschland',
    Schwalbenbrief: '',
  };
  for (const [name, text] of Object.entries(lists)) {
    const { serviceId } = await newService(engine, name);
    if (text === '') continue;
    await engine.client.subprocessors.takeOver({
      serviceId,
      source: { kind: 'text', text, name: 'liste' },
      columns: null,
      isComplete: true,
      apart: [],
      from: null,
    });
  }
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const everything: SubProcessorFilter = { search: '', country: null, thirdCountryOnly: false, vendorId: null };
const told = async (filter: Partial<SubProcessorFilter> = {}) =>
  (await engine.client.subprocessors.concentration({ ...everything, ...filter })).firms.map(
    ({ name, vendors, countries }) => `${name}: ${vendors} ${countries.join('+')}`,
  );

test('the same firm behind several vendors is one, however it is written', async () => {
  const found = await engine.client.subprocessors.concentration(everything);
  expect(found).toMatchObject({ vendors: 4, vendorsWithChain: 3 });
  expect(await told()).toEqual([
    'BLUERIDGE COMPUTE, L.L.C.: 2 IE+US',
    'Leinetal GmbH: 2 DE',
    'Blueridge: 1 US',
    'Walensee AG: 1 CH',
  ]);
  expect(found.byCountry).toEqual([
    { country: 'DE', firms: 1, vendors: 2, class: 'eea' },
    { country: 'US', firms: 2, vendors: 2, class: 'third' },
    { country: 'CH', firms: 1, vendors: 1, class: 'adequate' },
    { country: 'IE', firms: 1, vendors: 1, class: 'eea' },
  ]);
  expect(found.firms[0]?.uses.map(({ verdict }) => verdict).toSorted()).toEqual(['not_permitted', 'ok']);
});

test('filters: country, third country, words of vendor and purpose', async () => {
  expect(await told({ country: 'CH' })).toEqual(['Walensee AG: 1 CH']);
  expect(await told({ thirdCountryOnly: true })).toHaveLength(3);
  expect(await told({ search: 'havel netz' })).toEqual(['Leinetal GmbH: 2 DE', 'Blueridge: 1 US']);
});

test('put together by hand, taken apart by hand, remembered, and undone', async () => {
  await engine.client.subprocessors.mergeFirms({
    keys: ['blueridgecompute', 'blueridge'],
    name: 'Blueridge',
  });
  expect(await told()).toContain('Blueridge: 3 IE+US');
  const { firms } = await engine.client.subprocessors.concentration(everything);
  const merged = firms.find(({ name }) => name === 'Blueridge');
  expect(merged).toMatchObject({
    isByHand: true,
    otherNames: ['BLUERIDGE COMPUTE, L.L.C.', 'Blueridge Compute LLC'],
  });
  const irish = merged?.uses.filter(({ country }) => country === 'IE').map(({ linkId }) => linkId) ?? [];
  await engine.client.subprocessors.splitFirm({ linkIds: irish, name: 'Blueridge Dublin' });
  expect(await told()).toContain('Blueridge Dublin: 1 IE');
  await engine.client.vault.undo();
  expect(await told()).toContain('Blueridge: 3 IE+US');
  await engine.client.subprocessors.resetFirm({ key: merged?.key ?? '' });
  expect(await told()).toContain('BLUERIDGE COMPUTE, L.L.C.: 2 IE+US');
  await engine.client.vault.undo();
  await engine.client.vault.undo();
  expect(await told()).toContain('Blueridge: 1 US');
});
