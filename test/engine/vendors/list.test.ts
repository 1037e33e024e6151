import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VendorFilter } from '../../../src-main/contract/vendor-register.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, listQuestion, location, serviceProfile, subProcessor } from './sample-inputs.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const list = (changes: Parameters<typeof listQuestion>[0] = {}) =>
  engine.client.vendors.list(listQuestion(changes));
const namesIn = async (filter: Partial<VendorFilter>) =>
  (await list({ filter })).rows.map(({ name }) => name);

test('names sort as in a German telephone list and count their numbers', async () => {
  for (const name of [
    'Zeta',
    'Österreich Druck',
    'Lager 10',
    'oktober ag',
    'Lager 9',
    'Straße 2',
    'Strasse 1',
    'Ähre',
  ])
    await createVendor(engine, name);
  expect(await namesIn({})).toEqual([
    'Ähre',
    'Lager 9',
    'Lager 10',
    'oktober ag',
    'Österreich Druck',
    'Strasse 1',
    'Straße 2',
    'Zeta',
  ]);
});

test('pages follow each other without gap and overlap', async () => {
  for (let number = 1; number <= 7; number += 1) await createVendor(engine, 'Gleich');
  const first = await list({ limit: 4 });
  const second = await list({ limit: 4, offset: 4 });
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect(new Set(ids).size).toBe(7);
  expect(first.total).toBe(7);
});

test.each([
  ['mull', 'Müller & Söhne'],
  ['MUELLER', 'Müller & Söhne'],
  ['soehne', 'Müller & Söhne'],
  ['strasse', 'Straßenpost'],
  ['telef', 'Rufnetz'],
  ['lodz', 'Łódź Hosting'],
])('searching for "%s" finds "%s"', async (search, name) => {
  await createVendor(engine, 'Müller & Söhne');
  await createVendor(engine, 'Straßenpost');
  await createVendor(engine, 'Łódź Hosting');
  await createVendor(engine, 'Rufnetz', { name: 'Telefonie' });
  expect(await namesIn({ search })).toEqual([name]);
});

test('a search word must start a word, and all words must be there', async () => {
  await createVendor(engine, 'Hafen Kontor');
  expect(await namesIn({ search: 'kont haf' })).toEqual(['Hafen Kontor']);
  expect(await namesIn({ search: 'ontor' })).toEqual([]);
  expect(await namesIn({ search: 'hafen werft' })).toEqual([]);
  expect(await namesIn({ search: ' "* ' })).toEqual(['Hafen Kontor']);
});

test('third country counts places and sub-processors of the day, not the seat and not the past', async () => {
  const { vendors } = engine.client;
  const serviceOf = async (name: string) => (await createVendor(engine, name)).services[0]?.id ?? '';
  await vendors.saveLocation({ serviceId: await serviceOf('Inland'), location: location() });
  await vendors.saveLocation({ serviceId: await serviceOf('Ort'), location: location({ country: 'US' }) });
  for (const [name, since, until] of [
    ['Ohne Datum', null, null],
    ['Bis heute', null, '2026-11-23'],
    ['Bis gestern', null, '2026-11-22'],
    ['Ab heute', '2026-11-23', null],
    ['Ab morgen', '2026-11-24', null],
  ] as const) {
    const node = subProcessor({ country: 'IN', since, until });
    await vendors.saveSubProcessor({ serviceId: await serviceOf(name), subProcessor: node });
  }
  const third = ['Ab heute', 'Bis heute', 'Ohne Datum', 'Ort'];
  expect(await namesIn({ view: 'thirdCountry' })).toEqual(third);
  expect((await list()).views).toMatchObject({ all: 7, thirdCountry: 4 });
  expect(await namesIn({ countries: ['IN'] })).toEqual(['Ab heute', 'Bis heute', 'Ohne Datum']);
  expect((await list({ filter: { search: 'ort' } })).rows[0]).toMatchObject({
    countries: ['US'],
    transferVerdict: 'not_permitted',
  });
});

test.each([
  ['2026-11-22', 'approved', true],
  ['2026-11-23', 'approved', false],
  ['2026-11-22', 'retired', false],
  [null, 'approved', false],
] as const)(
  'a review on %s of a vendor that is %s: overdue is %s',
  async (nextReviewOn, status, isOverdue) => {
    const { id } = await createVendor(engine, 'Prüfling');
    await engine.client.vendors.setStatus({ vendorId: id, status, nextReviewOn });
    const answer = await list();
    expect(answer.rows[0]).toMatchObject({ status, nextReviewOn, isReviewOverdue: isOverdue });
    expect(answer.views.overdue).toBe(isOverdue ? 1 : 0);
  },
);

test.each([
  ['no contract', undefined, 'processor', 'missing', 1],
  ['a contract until yesterday', '2026-11-22', 'processor', 'expired', 1],
  ['a contract until today', '2026-11-23', 'processor', 'open', 0],
  ['a contract without end', null, 'processor', 'open', 0],
  ['no contract, but none needed', undefined, 'controller', 'open', 0],
] as const)('Art. 28(3): %s', async (_case, expiresOn, role, agreement, without) => {
  const { id } = await createVendor(engine, 'Vertragspartner', { role });
  if (expiresOn !== undefined) {
    const document = {
      id: null,
      kind: 'dpa' as const,
      title: 'AVV',
      language: 'de',
      datedOn: null,
      expiresOn,
      hash: null,
    };
    await engine.client.vendors.saveDocument({ vendorId: id, document });
  }
  const answer = await list();
  expect(answer.rows[0]?.agreement).toBe(agreement);
  expect(answer.views.withoutAgreement).toBe(without);
});

test('groups come in the order of life with their numbers, and rows follow the groups', async () => {
  const names = ['A', 'B', 'C'];
  for (const name of names) await createVendor(engine, name);
  const [a, b] = (await list()).rows;
  await engine.client.vendors.setStatus({ vendorId: a?.id ?? '', status: 'retired', nextReviewOn: null });
  await engine.client.vendors.setStatus({ vendorId: b?.id ?? '', status: 'approved', nextReviewOn: null });
  const answer = await list({ groupBy: 'status' });
  expect(answer.groups).toEqual([
    { key: 'candidate', count: 1 },
    { key: 'approved', count: 1 },
    { key: 'retired', count: 1 },
  ]);
  expect(answer.rows.map(({ name }) => name)).toEqual(['C', 'B', 'A']);
  expect(answer.risks).toEqual({ high: 0, medium: 0, low: 0, open: 3 });
});

test('tokens narrow rows, total and groups, but not the numbers of the views', async () => {
  await createVendor(engine, 'Verarbeiter', { protectionNeed: 'high' });
  const { id } = await createVendor(engine, 'Gemeinsam', { role: 'joint' });
  const second = { ...serviceProfile({ name: 'Zweite', role: 'processor' }), id: null };
  await engine.client.vendors.saveService({ vendorId: id, service: second });
  await createVendor(engine, 'Eigen', { role: 'controller' });
  expect(await namesIn({ roles: ['processor'] })).toEqual(['Gemeinsam', 'Verarbeiter']);
  const answer = await list({ filter: { protectionNeeds: ['high', 'veryHigh'] } });
  expect(answer).toMatchObject({ total: 1, views: { all: 3 }, rows: [{ name: 'Verarbeiter' }] });
  expect(await namesIn({ risks: ['high'] })).toEqual([]);
  expect(await namesIn({ statuses: ['candidate'] })).toHaveLength(3);
});

test('numbers follow every change at once, also the passing of the day', async () => {
  const { id } = await createVendor(engine, 'Eins');
  expect((await list()).views).toMatchObject({ all: 1, overdue: 0 });
  await createVendor(engine, 'Zwei');
  expect((await list()).views.all).toBe(2);
  await engine.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn: '2026-11-23' });
  expect((await list()).views.overdue).toBe(0);
  engine.setNow('2026-11-23T23:00:00.000Z');
  expect((await list()).views.overdue).toBe(1);
  expect((await list({ filter: { search: 'zwei' } })).total).toBe(1);
  expect((await list()).total).toBe(2);
});

test('the archive is a view of its own', async () => {
  const { id } = await createVendor(engine, 'Alt');
  await createVendor(engine, 'Neu');
  await engine.client.vendors.archive({ vendorIds: [id] });
  expect(await namesIn({})).toEqual(['Neu']);
  expect(await namesIn({ view: 'archived' })).toEqual(['Alt']);
  expect((await list()).views).toMatchObject({ all: 1, archived: 1 });
});

test('empty values sort last in both directions', async () => {
  const { id } = await createVendor(engine, 'Mit Termin');
  await createVendor(engine, 'Ohne Termin');
  await engine.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn: '2027-01-01' });
  for (const direction of ['ascending', 'descending'] as const) {
    const { rows } = await list({ sort: { key: 'nextReviewOn', direction } });
    expect(rows.map(({ name }) => name)).toEqual(['Mit Termin', 'Ohne Termin']);
  }
});

test('a name that is nearly there already is pointed out', async () => {
  const { id } = await createVendor(engine, 'LeadHafen GmbH');
  const similar = (name: string, exceptId: string | null = null) =>
    engine.client.vendors.similar({ name, exceptId });
  expect((await similar('Lead Hafen AG')).vendors).toMatchObject([{ id }]);
  expect((await similar('Leadhaven')).vendors).toMatchObject([{ id }]);
  expect((await similar('Kiebitz')).vendors).toEqual([]);
  expect((await similar('LeadHafen', id)).vendors).toEqual([]);
});
