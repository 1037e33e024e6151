import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { location, serviceProfile, subProcessor } from '../vendors/sample-inputs.ts';

// A register that came from a list: nobody noted where the data are.
let engine: TestEngine;
const all = { search: '', verdicts: [], countries: [], tools: [], tia: [] };
const list = (changes: Partial<typeof all> = {}) =>
  engine.client.transfers.list({ ...all, ...changes } as never);
const service = serviceProfile();
let chain: { serviceId: string; locationId: string };

beforeAll(async () => {
  engine = await openTestVault();
  const { vendors } = engine.client;
  for (const [name, seatCountry] of [
    ['Ohne Ort in Deutschland', 'DE'],
    ['Ohne Ort in den USA', 'US'],
    ['Ohne Ort und Sitz', null],
  ] as const)
    await vendors.create({ name, seatCountry, service });
  const { vendors: seatless } = await vendors.names({ search: 'Ohne Ort und Sitz' });
  await vendors.saveService({
    vendorId: seatless[0]?.id ?? '',
    service: { ...serviceProfile({ name: 'Umfragen' }), id: null },
  });
  await vendors.create({
    name: 'Ohne Daten',
    seatCountry: null,
    service: serviceProfile({ role: 'noPersonalData' }),
  });
  const kept = await vendors.create({ name: 'Mit Kette', seatCountry: 'DE', service });
  const serviceId = kept.services[0]?.id ?? '';
  await vendors.saveLocation({ serviceId, location: location({ place: 'Göttingen' }) });
  const placed = await vendors.saveLocation({
    serviceId,
    location: location({ country: null, place: 'Rechenzentrum 2', kind: 'backup', tool: 'scc' }),
  });
  await vendors.saveSubProcessor({
    serviceId,
    subProcessor: subProcessor({ name: 'Namenlos Inc.', country: null }),
  });
  const locationId = placed.services[0]?.locations.find(({ country }) => country === null)?.id ?? '';
  chain = { serviceId, locationId };
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

test('recipients without a country stand apart, those of vendors inside the EEA and without a seat as well', async () => {
  const { rows, total, counts, unknown, unknownTotal } = await list();
  expect(unknown.map(({ importer, kind, seat }) => [importer, kind, seat])).toEqual([
    ['Mit Kette', 'backup', 'DE'],
    ['Namenlos Inc.', 'subprocessor', null],
    ['Ohne Ort in den USA', 'storage', 'US'],
    ['Ohne Ort in Deutschland', 'storage', 'DE'],
    ['Ohne Ort und Sitz', 'storage', null],
    // The seat of a vendor with two services is one gap.
    ['Ohne Ort und Sitz', 'provider', null],
    ['Ohne Ort und Sitz', 'storage', null],
  ]);
  expect(unknownTotal).toBe(7);
  // What is known of them stays in the register: the seat from which access may come.
  expect(rows.map(({ vendor, kind, country }) => [vendor, kind, country])).toEqual([
    ['Ohne Ort in den USA', 'provider', 'US'],
  ]);
  expect(total).toBe(1);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
});

test.each([
  ['words', { search: 'namenlos' }, ['Namenlos Inc.']],
  ['an instrument', { tools: ['scc'] }, ['Mit Kette']],
  ['a country, which none of them has', { countries: ['US'] }, []],
])('they are filtered by %s', async (_by, filter, importers) => {
  const { unknown, unknownTotal } = await list(filter as never);
  expect(unknown.map(({ importer }) => importer)).toEqual(importers);
  expect(unknownTotal).toBe(7);
});

test('countries are entered for many at once, taken back and entered again', async () => {
  const { client } = engine;
  const before = await list();
  const recipients = before.unknown.map(({ serviceId, vendorId, kind, subject }) => ({
    serviceId,
    subject: kind === 'provider' ? ({ kind: 'seat', id: vendorId } as const) : subject,
    country: 'CH',
  }));
  const twice = [...recipients, recipients.at(-1) as (typeof recipients)[number]];
  expect(await client.vendors.setCountries({ recipients: twice })).toEqual({ changed: 7 });
  const after = await list();
  expect(after.unknownTotal).toBe(0);
  expect(after.rows.filter(({ country }) => country === 'CH')).toHaveLength(6);
  // What else was noted of a place stays.
  const backup = after.rows.find(({ subject }) => subject?.id === chain.locationId);
  expect(backup).toMatchObject({ place: 'Rechenzentrum 2', kind: 'backup', tool: 'scc', country: 'CH' });
  await client.vault.undo();
  expect(await list()).toEqual(before);
  await client.vault.redo();
  expect(await list()).toEqual(after);
  await client.vault.undo();
});

test('a country that somebody noted meanwhile stays; where nothing is open any more it is refused', async () => {
  const { client } = engine;
  const { serviceId, locationId } = chain;
  const subject = { kind: 'location', id: locationId } as const;
  await client.vendors.setCountries({ recipients: [{ serviceId, subject, country: 'GB' }] });
  const again = client.vendors.setCountries({ recipients: [{ serviceId, subject, country: 'US' }] });
  await expect(again).rejects.toMatchObject({ code: 'COUNTRIES_KNOWN' });
  const placed = client.vendors.setCountries({ recipients: [{ serviceId, subject: null, country: 'US' }] });
  await expect(placed).rejects.toMatchObject({ code: 'COUNTRIES_KNOWN' });
  const { rows } = await list({ search: 'Rechenzentrum' });
  expect(rows.map(({ country }) => country)).toEqual(['GB']);
  const strange = { kind: 'location', id: 'nirgends' } as const;
  await expect(
    client.vendors.setCountries({ recipients: [{ serviceId, subject: strange, country: 'US' }] }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('a list of vendors says where they store; what is no country is open, nothing else', async () => {
  const { tables, vendorImport } = engine.client;
  const text = 'Name;Land;Speicherort\nImport Wolke;DE;EU; USA\nImport Kran;DE;Irland\n'.replace(
    'EU; USA',
    '"EU; USA"',
  );
  const limits = { rows: 10, columns: 10, textMb: 1 };
  const { id: tableId } = await tables.paste({ text, name: 'liste.csv', limits });
  const { columns } = await vendorImport.guess({ tableId });
  const asked = { tableId, columns, role: 'processor' as const, duplicates: 'skip' as const, exceptions: [] };
  const { ready, wrong } = await vendorImport.preview({ ...asked, language: 'de' });
  expect(wrong).toEqual([]);
  expect(ready.map(({ storage }) => storage)).toEqual([['EU', 'US'], ['IE']]);
  await vendorImport.run({ ...asked, language: 'de' });
  const { rows, unknown } = await list({ search: 'import' });
  expect(rows.map(({ vendor, kind, country }) => [vendor, kind, country])).toEqual([
    ['Import Wolke', 'storage', 'US'],
  ]);
  expect(unknown.map(({ vendor, kind, place }) => [vendor, kind, place])).toEqual([
    ['Import Wolke', 'storage', 'EU'],
  ]);
});
