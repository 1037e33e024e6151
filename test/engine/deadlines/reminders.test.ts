import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import { openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(() => engine.close());

const pending = (withStages = true) => engine.privateClient.reminders.pending({ withStages });

async function review(nextReviewOn: string): Promise<void> {
  const { id } = await createVendor(engine, 'Geheimnisträger GmbH');
  await engine.client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn });
}

test.each([
  ['2026-11-24', ['lead', 'due']],
  ['2026-11-25', ['lead']],
  ['2026-10-24', ['lead', 'due']],
  ['2027-11-24', []],
])('a review on %s may be told as %j', async (day, stages) => {
  await review(day);
  const found = await pending();
  expect(found.stages.map(({ stage }) => stage)).toEqual(day === '2026-10-24' ? ['lead', 'due'] : stages);
  expect(JSON.stringify(found)).not.toContain('Geheimnis');
});

test('a review that is put off has other keys', async () => {
  await review('2026-11-23');
  const before = (await pending()).stages.map(({ key }) => key);
  const [vendor] = (
    await engine.client.vendors.list({
      filter: wholeRegister,
      sort: { key: 'name', direction: 'ascending' },
      groupBy: 'none',
      offset: 0,
      limit: 1,
    })
  ).rows;
  await engine.client.vendors.setStatus({
    vendorId: vendor?.id ?? '',
    status: 'approved',
    nextReviewOn: '2026-11-24',
  });
  for (const { key } of (await pending()).stages) expect(before).not.toContain(key);
});

test('a breach gives its marks and nothing of its content', async () => {
  await engine.client.breaches.record({
    title: 'Export von Erika Beispiel',
    awareness: { at: '2026-11-23T08:00:00.000Z', scenario: null },
    awarenessReason: 'Anruf',
    reportedBy: '',
    kinds: [],
    people: null,
    dataCategories: [],
    vendorId: null,
  });
  const found = await pending(false);
  expect(found.marks.map(({ hoursLeft, at }) => [hoursLeft, at])).toContainEqual([
    0,
    '2026-11-26T08:00:00.000Z',
  ]);
  expect(found.stages).toEqual([]);
  expect(JSON.stringify(found)).not.toContain('Erika');
});

test('a closed company and the sample remind nobody', async () => {
  await review('2026-11-23');
  await engine.client.vault.lock();
  expect(await pending()).toEqual({ isOpen: false, marks: [], stages: [] });
  const sample = await openTestSample();
  expect(await sample.privateClient.reminders.pending({ withStages: true })).toEqual({
    isOpen: true,
    marks: [],
    stages: [],
  });
  await sample.close();
});
