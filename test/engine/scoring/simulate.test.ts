import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lead } from '../../../src-main/contract/scoring-simulation.ts';
import { createTestEngine, openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { templates } from './law.ts';
import { behaviourRule, leadOf, modelOf, profileRule } from './models.ts';

const asOf = '2026-11-23T08:40:00.000Z';
let engine: TestEngine;
beforeEach(() => {
  engine = createTestEngine();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const model = modelOf([
  profileRule({ points: 60 }),
  behaviourRule({ points: 30, basis: 'measurement', source: 'tracking', repeat: 'once' }),
]);
const clicked: Lead['events'] = [{ event: 'Klick', daysAgo: 0, count: 1 }];
const leads: Lead[] = [
  leadOf({ id: 'all', events: clicked }),
  leadOf({ id: 'unmeasured', events: clicked, consents: ['scoring'] }),
  leadOf({ id: 'unscored', events: clicked, consents: [] }),
  leadOf({ id: 'objected', events: clicked, hasObjected: true }),
  leadOf({ id: 'other', attributes: {} }),
];

describe('scoring.simulate, without any file', () => {
  test('scores, counts, distribution and what each rule does', async () => {
    const answer = await engine.client.scoring.simulate({ model, leads, asOf });
    expect(answer.scores.map(({ id, lawful, full, lawfulBand }) => [id, lawful, full, lawfulBand])).toEqual([
      ['all', 90, 90, 'salesReady'],
      ['unmeasured', 60, 90, 'marketingReady'],
      ['unscored', 0, 90, 'notScored'],
      ['objected', 0, 0, 'excluded'],
      ['other', 0, 0, 'below'],
    ]);
    expect(answer.counts).toEqual({
      leads: 5,
      lawful: { below: 1, marketingReady: 1, salesReady: 1, excluded: 1, notScored: 1 },
      full: { below: 1, marketingReady: 0, salesReady: 3, excluded: 1, notScored: 0 },
    });
    expect(answer.distribution).toEqual({
      lawful: [0, 60, 90].map((score) => ({ score, leads: 1 })),
      full: [
        { score: 0, leads: 1 },
        { score: 90, leads: 3 },
      ],
    });
    expect(answer.histogram.filter((bar) => bar.lawful + bar.full > 0)).toEqual([
      { from: 0, to: 5, lawful: 1, full: 1 },
      { from: 60, to: 65, lawful: 1, full: 0 },
      { from: 90, to: 95, lawful: 1, full: 3 },
    ]);
    expect(answer.rules).toEqual([
      { ruleId: 'role', applies: 3, counts: 2, permitted: 4, decidesMarketing: 2, decidesSales: 1 },
      { ruleId: 'click', applies: 3, counts: 1, permitted: 3, decidesMarketing: 0, decidesSales: 1 },
    ]);
    expect(answer.consents).toEqual({ scoring: 4, measurement: 3 });
    expect(answer.differing).toEqual([1, 2]);
  });

  test('explains who is asked about, in the order of the rules', async () => {
    const { explanations } = await engine.client.scoring.simulate({
      ...{ model, leads, asOf },
      explain: ['unmeasured', 'nobody'],
      withScores: false,
    });
    expect(explanations).toMatchObject([
      {
        lead: { id: 'unmeasured', lawful: 60, full: 90 },
        parts: [
          { ruleId: 'role', value: 60, why: 'counted' },
          { ruleId: 'click', value: 30, why: 'consentMissing', missing: ['measurement'] },
        ],
      },
    ]);
  });

  test('says which attributes and events no lead has', async () => {
    const rules = [
      ...model.rules,
      profileRule({ id: 'x', attribute: ' Umsatz ' }),
      behaviourRule({ id: 'y', event: 'Messe' }),
    ];
    const { unknown } = await engine.client.scoring.simulate({ model: { ...model, rules }, leads, asOf });
    expect(unknown).toEqual({ attributes: ['Umsatz'], events: ['Messe'] });
  });

  test('before and after: who changes sides', async () => {
    const after = { ...model, rules: [profileRule({ points: 85 })] };
    const { changes } = await engine.client.scoring.simulate({ model: after, previous: model, leads, asOf });
    expect(changes).toEqual({
      ...{ toSales: 1, fromSales: 0, toMarketing: 0, fromMarketing: 0 },
      leads: [
        { id: 'unmeasured', before: 60, after: 85, beforeBand: 'marketingReady', afterBand: 'salesReady' },
      ],
    });
    const back = await engine.client.scoring.simulate({ model, previous: after, leads, asOf });
    expect(back.changes).toMatchObject({ toSales: 0, fromSales: 1 });
  });

  test('no lead is no fault', async () => {
    const answer = await engine.client.scoring.simulate({ model, leads: [], asOf });
    expect(answer).toMatchObject({
      scores: [],
      counts: { leads: 0 },
      distribution: { lawful: [], full: [] },
    });
  });

  test.each([
    [
      'a half-life of zero',
      { model: { ...model, rules: [behaviourRule({ halfLifeDays: 0 })] } },
      'model.rules.0.halfLifeDays',
    ],
    [
      'points beyond the range',
      { model: { ...model, rules: [profileRule({ points: 1001 })] } },
      'model.rules.0.points',
    ],
    [
      'a threshold beyond the range',
      { model: { ...model, thresholds: { marketing: 50, sales: 1001 } } },
      'model.thresholds.sales',
    ],
    ['no instant', { asOf: '2026-11-23' }, 'asOf'],
  ])('%s is refused at its field', async (_name, part, field) => {
    await expect(
      engine.client.scoring.simulate({ model, leads, asOf, ...part } as never),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [field] },
    });
  });

  test('a set needs an open file', async () => {
    await expect(
      engine.client.scoring.simulate({ model, leads: { setId: 'none' }, asOf }),
    ).rejects.toMatchObject({ code: 'LEADS_FORGOTTEN' });
    await expect(engine.client.scoring.holdSampleLeads({ language: 'de' })).rejects.toMatchObject({
      code: 'VAULT_LOCKED',
    });
  });
});

describe('a set of leads in memory', () => {
  beforeEach(async () => {
    await engine.close();
    engine = await openTestVault();
  });
  const starter = templates.scoringStarter().models.de;

  test('is simulated and explained by its id', async () => {
    const set = await engine.client.scoring.holdSampleLeads({ language: 'de' });
    expect(set).toMatchObject({ leads: 60 });
    expect(set.events).toContain('Webinar besucht');
    expect(set.attributes.find(({ name }) => name === 'Branche')?.values).toContain('Windkraft');
    const held = { setId: set.setId };
    const answer = await engine.client.scoring.simulate({
      model: starter,
      leads: held,
      asOf,
      withScores: false,
    });
    expect(answer).toMatchObject({
      scores: [],
      counts: { leads: 60, lawful: { salesReady: 6 } },
      unknown: { attributes: [], events: [] },
    });
    const why = await engine.client.scoring.explain({ model: starter, leads: held, asOf, position: 2 });
    expect(why).toMatchObject({ leads: 60, explanation: { lead: { id: 'L-1015', lawful: 70 } } });
    await expect(
      engine.client.scoring.explain({ model: starter, leads: held, asOf, position: 60 }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });

  test('is forgotten when the file is locked', async () => {
    const simulate = (setId: string) =>
      engine.client.scoring.simulate({ model: starter, leads: { setId }, asOf });
    const { setId } = await engine.client.scoring.holdSampleLeads({ language: 'de' });
    expect((await simulate(setId)).counts.leads).toBe(60);
    await engine.client.vault.lock();
    await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
    await expect(simulate(setId)).rejects.toMatchObject({ code: 'LEADS_FORGOTTEN' });
  });

  test('leaves nothing in the file and nothing in the trail', async () => {
    const entries = async () => (await engine.client.vault.verify()).entries;
    const before = await entries();
    await engine.client.scoring.holdSampleLeads({ language: 'de' });
    expect(await entries()).toBe(before);
  });

  test('the engine answers others while many leads are scored', async () => {
    const many = Array.from({ length: 40_000 }, (_, index) => leadOf({ id: `L-${index}`, events: clicked }));
    const order: string[] = [];
    const scored = engine.client.scoring
      .simulate({ model, leads: many, asOf, withScores: false })
      .then(() => order.push('simulated'));
    const asked = new Promise((done) => setTimeout(done, 0))
      .then(() => engine.client.scoring.list({ search: '', isArchived: false }))
      .then(() => order.push('answered'));
    await Promise.all([scored, asked]);
    expect(order).toEqual(['answered', 'simulated']);
  });
});
