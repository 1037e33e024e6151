import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ComparisonContent } from '../../../src-main/contract/comparison-record.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

const assessed = ['s-kiebitzpost-mail', 's-corvane-crm', 's-fjordlys-score'];

let engine: TestEngine;
let content: ComparisonContent;

beforeAll(async () => {
  engine = await openTestSample();
  content = {
    name: 'Newsletter',
    purpose: '',
    ...(await engine.client.comparisons.defaults()),
    candidates: assessed.map((serviceId) => ({ serviceId, offer: null })),
  };
});
afterAll(() => engine.close());

const create = () => engine.client.comparisons.create(content);
const get = (comparisonId: string) => engine.client.comparisons.get({ comparisonId });

test('a new comparison weighs as the questionnaires do, and price not at all', () => {
  expect(content.weights).toMatchObject({ technicalMeasures: 350, processingAgreement: 300, price: 0 });
});

test('points are those of the assessments, before they are rounded down', async () => {
  const { id } = await create();
  const { vendors } = await get(id);
  const { assessments } = await engine.client.assessments.list({ vendorId: null });
  for (const { run, total } of vendors) {
    const scored = assessments.find((assessment) => assessment.id === run?.id);
    expect(Math.floor((total ?? 0) + 1e-9)).toBe(scored?.score);
  }
});

test('who fails a must is shown with points but never ranked', async () => {
  const { id } = await create();
  const { vendors, musts, first } = await get(id);
  const out = vendors.find(({ serviceId }) => serviceId === 's-fjordlys-score');
  expect(out).toMatchObject({ standing: 'knockedOut', rank: null });
  expect(out?.failedMusts).toContain('agreement');
  expect(out?.total).toBeGreaterThan(0);
  expect(first).not.toContain('s-fjordlys-score');
  expect(musts.map((row) => row.id)).toEqual(['agreement', 'transfer', 'level']);
});

test('a saved change is taken back by undo, and a rival saving is refused', async () => {
  const { id } = await create();
  const before = await get(id);
  const changed = { ...content, name: 'Anders' };
  await engine.client.comparisons.save({ comparisonId: id, content: changed, basedOn: before.savedAt });
  await expect(
    engine.client.comparisons.save({ comparisonId: id, content, basedOn: before.savedAt }),
  ).rejects.toMatchObject({ code: 'COMPARISON_CHANGED' });
  await engine.client.vault.undo();
  expect((await get(id)).content.name).toBe('Newsletter');
  await engine.client.vault.redo();
  expect((await get(id)).content.name).toBe('Anders');
});

test('archived it leaves the list, undo brings it back', async () => {
  const { id } = await create();
  await engine.client.comparisons.archive({ comparisonId: id });
  const listed = async (isArchived: boolean) =>
    (await engine.client.comparisons.list({ isArchived })).rows.some((row) => row.id === id);
  expect(await listed(true)).toBe(true);
  await engine.client.vault.undo();
  expect(await listed(false)).toBe(true);
});

test('an offer counts before the price of the contract, and twelve months make a year', async () => {
  const { id } = await engine.client.comparisons.create({
    ...content,
    candidates: content.candidates.map((candidate, index) =>
      index === 1 ? { ...candidate, offer: { cents: 500_000, per: 'year' } } : candidate,
    ),
  });
  const { vendors } = await get(id);
  expect(vendors.map(({ yearlyCents, priceFrom }) => [yearlyCents, priceFrom])).toEqual([
    [417_600, 'contract'],
    [500_000, 'offer'],
    [540_000, 'contract'],
  ]);
});

test('weights that are tried change the answer and nothing else', async () => {
  const { id } = await create();
  const before = await get(id);
  const weights = { ...content.weights, technicalMeasures: 0, certificatesOperation: 400 };
  const tried = await engine.client.comparisons.get({ comparisonId: id, weights });
  expect(tried.vendors[1]?.total).not.toBe(before.vendors[1]?.total);
  expect(await get(id)).toEqual(before);
});

test('a service that nobody has assessed stands in the table without points and without a rank', async () => {
  const { id } = await engine.client.comparisons.create({
    ...content,
    candidates: [...content.candidates, { serviceId: 's-jequitiba-survey', offer: null }],
  });
  expect((await get(id)).vendors[3]).toMatchObject({ standing: 'notAssessed', total: null, rank: null });
});

test('services are offered by vendor or by their names', async () => {
  const { services } = await engine.client.comparisons.services({ search: 'saentis', vendorIds: null });
  expect(services.map(({ vendor }) => vendor)).toEqual(['Säntisblick Webinare']);
  const chosen = await engine.client.comparisons.services({ search: '', vendorIds: ['v-corvane'] });
  expect(chosen.services).toMatchObject([{ serviceId: 's-corvane-crm', hasDecided: true }]);
});
