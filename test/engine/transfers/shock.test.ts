import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fall } from '../../../src-main/contract/transfer-shock.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const all = { search: '', verdicts: [], countries: [], tools: [], tia: [] };
const dpf: Fall = { kind: 'adequacy', country: 'US' };
const day = '2026-11-23';

/** Everything that rests on the law of transfers: verdicts of all services, and every gate. */
async function standing() {
  const { client } = engine;
  const { rows } = await client.transfers.list(all);
  const serviceIds = [...new Set(rows.map(({ serviceId }) => serviceId))].sort();
  const services = await Promise.all(
    serviceIds.map((serviceId) => client.vendors.serviceTransfer({ serviceId })),
  );
  const { rows: campaigns } = await client.campaigns.list({ isArchived: false, search: '' } as never);
  const gates = await Promise.all(campaigns.map(({ id }) => client.campaigns.gate({ campaign: id })));
  return { rows, services, gates, law: await client.transfers.law() };
}

describe('the register of the sample company', () => {
  test('has every place outside the EEA, the chain and the parent companies, the gravest first', async () => {
    const { rows, total, counts, countries } = await engine.client.transfers.list(all);
    expect(rows).toHaveLength(total);
    expect(counts.not_permitted).toBeGreaterThan(0);
    expect(rows[0]?.verdict).toBe('not_permitted');
    expect(countries).toEqual(expect.arrayContaining(['BR', 'CH', 'GB', 'IN', 'SG', 'US']));
    expect(rows.filter(({ country }) => country === 'DE')).toEqual([]);
    const corvane = rows.find(({ vendor, kind }) => vendor === 'Corvane CRM' && kind === 'storage');
    expect(corvane).toMatchObject({
      tool: 'dpf',
      hasFallback: true,
      verdict: 'conditions',
      tia: { state: 'done' },
    });
    expect(rows.some(({ vendor, kind }) => vendor === 'Halyard Forms' && kind === 'parent')).toBe(true);
  });

  test.each([
    [
      'by country',
      { ...all, countries: ['CH'] },
      ({ country }: { country: string | null }) => country === 'CH',
    ],
    [
      'by words',
      { ...all, search: 'konkan' },
      ({ importer }: { importer: string }) => importer.includes('Konkan'),
    ],
  ])('is filtered %s', async (_case, filter, holds) => {
    const { rows, total } = await engine.client.transfers.list(filter);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(total);
    expect(rows.every(holds as never)).toBe(true);
  });
});

describe('What if the DPF falls', () => {
  test('looking stores nothing, and tells vendors, campaigns and what is covered', async () => {
    const before = await standing();
    const head = await headOf();
    const answer = await engine.client.transfers.shock({ day, falls: [dpf] });
    expect(await headOf()).toBe(head);
    expect(await standing()).toEqual(before);
    expect(answer.vendors.map(({ name }) => name)).toContain('Corvane CRM');
    const corvane = answer.vendors.find(({ name }) => name === 'Corvane CRM');
    // It had no tool before, so nothing changes for it.
    expect(answer.vendors.map(({ name }) => name)).not.toContain('PixelTide');
    const badge = answer.vendors.find(({ name }) => name === 'Standkarte App');
    expect(badge).toMatchObject({
      after: 'not_permitted',
      remedies: ['assess', 'sign', 'move', 'suspend', 'terminate'],
    });
    expect(corvane?.after).toBe('conditions');
    expect(corvane?.services[0]?.points.every(({ fallback }) => fallback === 'ready')).toBe(true);
    expect(corvane?.remedies).toEqual(['reassess']);
    expect(corvane?.daysToEnd).toBe(370);
  });

  test('nothing falls, nothing changes; before its day nothing changes either', async () => {
    expect((await engine.client.transfers.shock({ day, falls: [] })).vendors).toEqual([]);
    const other = await engine.client.transfers.shock({ day, falls: [{ kind: 'adequacy', country: 'UY' }] });
    expect(other).toMatchObject({ vendors: [], campaigns: [], numbers: { transfers: 0 } });
  });

  test('applied, every verdict and gate is as the shock said; taken back, everything is as before', async () => {
    const { client } = engine;
    const falls: Fall[] = [dpf, { kind: 'adequacy', country: 'CH' }, { kind: 'safeguards', country: 'IN' }];
    const before = await standing();
    const told = await client.transfers.shock({ day, falls });
    expect(told.campaigns.length).toBeGreaterThan(0);
    await client.transfers.apply({
      day,
      falls,
      isExercise: false,
      source: 'EuGH, Testurteil',
      scenarioId: null,
    });
    const after = await standing();
    for (const { services } of told.vendors) {
      for (const { serviceId, after: verdict } of services) {
        expect((await client.vendors.serviceTransfer({ serviceId })).verdict).toBe(verdict);
      }
    }
    for (const { campaignId } of told.campaigns) {
      const gate = await client.campaigns.gate({ campaign: campaignId });
      const reasons = gate.steps.flatMap((step) => step.reasons);
      expect(reasons.some(({ item }) => item === 'G2_processor.2')).toBe(true);
    }
    const { amendments } = await client.transfers.amendments();
    const restored = await client.transfers.restored({ ids: amendments.map(({ id }) => id) });
    const asTold = ({ vendors }: typeof told) =>
      vendors.map(({ name, before: was, after: is }) => ({ name, was, is }));
    expect(asTold(restored)).toEqual(asTold(told));
    expect(restored.campaigns).toEqual(told.campaigns);
    expect(after).not.toEqual(before);
    expect((await client.transfers.amendments()).amendments).toHaveLength(3);
    await undo();
    expect(await standing()).toEqual(before);
    await client.vault.redo();
    expect(await standing()).toEqual(after);
    await undo();
    expect(await standing()).toEqual(before);
  });

  test('the law having fallen needs its source, and the decision must exist', async () => {
    const { client } = engine;
    const input = { day, falls: [dpf], isExercise: false, source: ' ', scenarioId: null };
    await expect(client.transfers.apply(input)).rejects.toMatchObject({ code: 'REASON_MISSING' });
    const unknown = { ...input, isExercise: true, falls: [{ kind: 'adequacy', country: 'SG' } as Fall] };
    await expect(client.transfers.apply(unknown)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});

test('what was applied remembers the scenario it came from, also after it was taken back and put in force again', async () => {
  const { client } = engine;
  const { id: scenarioId } = await client.transfers.saveScenario({
    ...{ id: null, name: 'DPF fällt', day, falls: [dpf] },
  });
  await client.transfers.apply({ day, falls: [dpf], isExercise: true, source: '', scenarioId });
  const of = async () => (await client.transfers.amendments()).amendments.map((mark) => mark.scenarioId);
  expect(await of()).toEqual([scenarioId]);
  await undo();
  expect(await of()).toEqual([]);
  await client.vault.redo();
  expect(await of()).toEqual([scenarioId]);
  await undo();
  await undo();
});

test('a scenario is kept, changed, thrown away, and each can be undone', async () => {
  const { client } = engine;
  const kept = await client.transfers.saveScenario({ id: null, name: 'DPF fällt', day, falls: [dpf] });
  await client.transfers.saveScenario({ ...kept, name: 'DPF fällt im Winter' });
  await client.transfers.removeScenario({ scenarioId: kept.id });
  const own = async () => (await client.transfers.scenarios()).scenarios.filter(({ id }) => id === kept.id);
  expect(await own()).toEqual([]);
  await undo();
  expect(await own()).toMatchObject([{ name: 'DPF fällt im Winter' }]);
  await undo();
  expect(await own()).toEqual([kept]);
});

const headOf = async () => (await engine.client.vault.status()).auditHead;

async function undo() {
  const { change } = await engine.client.vault.undoState();
  await engine.client.vault.undo({ change: change ?? 0 });
}
