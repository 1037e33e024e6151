import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, serviceProfile, subProcessor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const today = () => engine.client.overview.today();
const idsOf = async (kind: string) => (await today()).items.filter((item) => item.kind === kind);
const hits = async (text: string) =>
  (await engine.client.overview.search({ text, limit: 10 })).hits.map(
    ({ kind, title }) => `${kind} ${title}`,
  );

test('a new file has nothing to do but the first steps', async () => {
  const first = await today();
  expect(first).toMatchObject({
    day: '2026-11-23',
    items: [],
    due: [],
    numbers: {
      vendors: 0,
      approved: 0,
      openFindings: 0,
      runningAssessments: 0,
      measuresSet: 0,
      measures: 12,
    },
    risks: { high: 0, medium: 0, low: 0, open: 0 },
    evidence: { current: 0, expired: 0, missing: 0 },
  });
  expect(first.firstSteps.filter(({ id, isDone }) => isDone && id !== 'backup')).toEqual([]);
});

test.each([
  ['2026-11-22', 1, 'overdue'],
  ['2027-01-04', 1, 'later'],
  ['2027-01-05', 0, null],
])('a review on %s is on the desk %i times', async (nextReviewOn, count, group) => {
  const { id } = await createVendor(engine, 'Prüfling');
  await engine.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn });
  const reviews = await idsOf('reviewDue');
  expect(reviews).toHaveLength(count);
  if (group) expect(reviews).toMatchObject([{ group, vendorId: id, dueOn: nextReviewOn }]);
});

test('an expired certificate waits until a newer one is there', async () => {
  const { id } = await createVendor(engine, 'Zertifiziert');
  const save = (expiresOn: string) =>
    engine.client.vendors.saveDocument({
      vendorId: id,
      document: {
        id: null,
        kind: 'certificate',
        title: 'ISO 27001',
        language: null,
        datedOn: null,
        expiresOn,
        hash: null,
      },
    });
  await save('2026-11-01');
  expect(await idsOf('documentExpires')).toMatchObject([{ group: 'overdue', days: -22 }]);
  await save('2029-11-01');
  expect(await idsOf('documentExpires')).toEqual([]);
});

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
])(
  'the last day for notice on %s shows %i times: what is past cannot be acted on',
  async (noticeBy, count) => {
    const { id, contract } = await createVendor(engine, 'Vertrag');
    await engine.client.vendors.saveContract({ vendorId: id, contract: { ...contract, noticeBy } });
    expect(await idsOf('noticeBy')).toHaveLength(count);
  },
);

test('a vendor waits for its assessment, and a run that has begun waits to be continued', async () => {
  const { id, services } = await createVendor(engine, 'Neu');
  expect(await idsOf('vendorNotAssessed')).toMatchObject([{ vendorId: id, group: 'waiting' }]);
  const serviceId = services[0]?.id ?? '';
  const { assessmentId } = await engine.client.assessments.start({ serviceId, assessor: 'Anna' });
  expect(await idsOf('vendorNotAssessed')).toEqual([]);
  expect(await idsOf('assessmentRunning')).toMatchObject([{ assessmentId, vendorId: id }]);
  expect((await today()).numbers.runningAssessments).toBe(1);
});

test('archived vendors ask for nothing', async () => {
  const { id } = await createVendor(engine, 'Alt');
  await engine.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn: '2026-01-01' });
  await engine.client.vendors.archive({ vendorIds: [id] });
  expect((await today()).items).toEqual([]);
});

test('an own measure counts as proved only with evidence that is in date', async () => {
  const { company } = engine.client;
  const measure = { level: 'basic' as const, note: '', checkedOn: null, ownerId: null };
  const evidence = { title: 'Plan', page: null, datedOn: null };
  for (const control of ['zutritt', 'zugang', 'zugriff'])
    await company.setOwnMeasure({ ...measure, control });
  await company.setOwnMeasure({ ...measure, control: 'trennung', level: 'none' });
  await company.addMeasureEvidence({
    control: 'zutritt',
    hash: null,
    evidence: { ...evidence, expiresOn: '2026-11-23' },
  });
  await company.addMeasureEvidence({
    control: 'zugang',
    hash: null,
    evidence: { ...evidence, expiresOn: '2026-11-22' },
  });
  expect((await today()).evidence).toEqual({ current: 1, expired: 1, missing: 1 });
});

test('the search finds vendors, services, sub-processors and documents, names before the rest', async () => {
  const vendor = await createVendor(engine, 'Müller Logistik', { name: 'Versand' });
  const serviceId = vendor.services[0]?.id ?? '';
  await engine.client.vendors.saveSubProcessor({
    serviceId,
    subProcessor: subProcessor({ name: 'Mühlenserver' }),
  });
  await engine.client.vendors.saveDocument({
    vendorId: vendor.id,
    document: {
      id: null,
      kind: 'dpa',
      title: 'AVV Müll',
      language: 'de',
      datedOn: null,
      expiresOn: null,
      hash: null,
    },
  });
  await createVendor(engine, 'Andere', { name: 'Müllabfuhr', purpose: 'Entsorgung' });
  expect(await hits('müll')).toEqual([
    'vendor Müller Logistik',
    'service Müllabfuhr',
    'document AVV Müll',
    'vendor Andere',
    'service Versand',
    'subProcessor Mühlenserver',
  ]);
  expect(await hits('muehlen')).toEqual(['subProcessor Mühlenserver']);
  expect(await hits('entsorg')).toEqual(['service Müllabfuhr']);
  expect(await hits('')).toEqual([]);
});

test('the search follows every change', async () => {
  const vendor = await createVendor(engine, 'Alpha');
  const { id, status, nextReviewOn, archivedAt, contract, services, documents, contacts, ...profile } =
    vendor;
  await engine.client.vendors.saveProfile({ vendorId: id, profile: { ...profile, name: 'Beta' } });
  expect(await hits('alpha')).toEqual([]);
  expect(await hits('beta')).toContain('vendor Beta');
  await engine.client.vault.undo();
  expect(await hits('alpha')).toContain('vendor Alpha');
  expect(await hits('beta')).toEqual([]);
  await engine.client.vendors.saveService({
    vendorId: id,
    service: { ...serviceProfile({ name: 'Gamma' }), id: services[0]?.id ?? null },
  });
  expect(await hits('gamma')).toContain('service Gamma');
});

test('an assessment is found by its vendor', async () => {
  const { services } = await createVendor(engine, 'Delta');
  await engine.client.assessments.start({ serviceId: services[0]?.id ?? '', assessor: 'Anna' });
  expect(await hits('delta')).toContain('assessment Mailversand');
});

test('the desk of the sample company shows every kind of thing that waits', async () => {
  const sample = await openTestSample();
  const { items, numbers, risks, evidence } = await sample.client.overview.today();
  expect(new Set(items.map(({ kind }) => kind))).toEqual(
    new Set([
      'inquiryOverdue',
      'requestDue',
      'reviewDue',
      'transferReview',
      'documentExpires',
      'compensationEnds',
      'conditionDue',
      'demandDue',
      'assessmentRunning',
      'vendorNotAssessed',
      'noticeBy',
      'breachClock',
      'breachTask',
      'campaignFallenBack',
      'campaignExceptionEnds',
      'objectionEnds',
      'ownEvidenceEnds',
      'draftResting',
      'placeUnknown',
    ]),
  );
  expect(items.slice(0, 2)).toMatchObject([{ kind: 'breachClock' }, { group: 'overdue' }]);
  expect(numbers).toMatchObject({ vendors: 12, runningAssessments: 1, measures: 12, measuresSet: 12 });
  expect(risks.high + risks.medium + risks.low + risks.open).toBe(12);
  expect(evidence.current).toBeGreaterThan(100);
  expect(sample.incidents).toEqual([]);
  await sample.close();
});
