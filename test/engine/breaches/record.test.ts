import { describe, expect, test } from 'vitest';
import { breach, dueAt, recordedCase, start } from './recorded-case.ts';

const recorded = recordedCase();

describe('a case recorded in the first minute', () => {
  test('runs for 72 hours from awareness, told in the zone of the seat', async () => {
    const { number, state, clock, nextStep, authority } = await breach(recorded);
    expect({ number, state, nextStep }).toEqual({
      number: '2026-01',
      state: 'running',
      nextStep: 'assessSeverity',
    });
    expect(clock).toMatchObject({ state: 'running', dueAt, zone: 'Europe/Berlin', region: 'DE-SH' });
    expect(clock.readings?.strict).toBe('2026-11-26T09:40:00+01:00');
    expect(clock.readings?.reg1182Hours).toBe('2026-11-26T10:00:00+01:00');
    expect(authority?.region).toBe('DE-SH');
  });

  test('knows what is missing of a notification', async () => {
    const { fields } = (await breach(recorded)).nextNotice;
    const missing = fields.filter(({ isMandatory, state }) => isMandatory && state === 'missing');
    expect(missing.map(({ id }) => id)).toEqual([
      'subjectCategories',
      'recordCount',
      'contact',
      'consequences',
      'measures',
    ]);
    expect(fields.find(({ id }) => id === 'subjectCount')?.state).toBe('provisional');
  });

  test.each([
    ['in the future', '2026-11-23T08:40:00.001Z', '', 'TIME_IN_FUTURE'],
    ['in the year 9999', '9999-12-31T23:00:00Z', '', 'TIME_IN_FUTURE'],
    ['on the first day of computers', '1970-01-01T00:00:00Z', 'x', 'TIME_OUT_OF_RANGE'],
    ['a second before the GDPR', '2018-05-24T23:59:59Z', 'x', 'TIME_OUT_OF_RANGE'],
    ['some while ago without a reason', '2026-11-23T08:24:59Z', '', 'REASON_MISSING'],
    ['without an offset', '2026-11-23T08:40:00', '', 'INVALID_INPUT'],
    ['on a day that does not exist', '2025-02-29T08:00:00Z', 'x', 'INVALID_INPUT'],
  ])('awareness %s is refused', async (_name, at, awarenessReason, code) => {
    const quick = {
      title: 'Notebook im Zug',
      awareness: { at, scenario: null },
      awarenessReason,
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    };
    await expect(recorded.engine.client.breaches.record(quick)).rejects.toMatchObject({ code });
    const { rows } = await recorded.engine.client.breaches.list({ view: 'all', search: '' });
    expect(rows).toHaveLength(1);
  });

  test('with half of the facts missing it is a case all the same: a suspicion has no period', async () => {
    const { breachId: suspicion } = await recorded.engine.client.breaches.record({
      title: 'Seltsame Anmeldung',
      awareness: null,
      awarenessReason: '',
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
    const { number, state, clock, nextStep } = await recorded.engine.client.breaches.get({
      breachId: suspicion,
      asOf: null,
    });
    expect({ number, state, nextStep }).toEqual({
      number: '2026-02',
      state: 'suspicion',
      nextStep: 'confirmAwareness',
    });
    expect(clock).toMatchObject({ state: 'suspicion', dueAt: null, readings: null });
  });
});

describe('the log', () => {
  test('lists cases with what counts, and the running clock with the next step', async () => {
    const { rows } = await recorded.engine.client.breaches.list({ view: 'open', search: 'export' });
    expect(rows).toMatchObject([
      { number: '2026-01', clockState: 'running', dueAt, people: { from: 1800, to: 1800 } },
    ]);
    const { clocks, clockDoubt } = await recorded.engine.client.breaches.clocks();
    expect(clocks).toMatchObject([
      { breachId: recorded.breachId, dueAt, nextStep: 'assessSeverity', openFields: 5, pace: null },
    ]);
    expect(clockDoubt).toBeNull();
  });

  test('a clock that was set back is noticed', async () => {
    recorded.engine.setNow('2026-11-23T08:38:00.000Z');
    expect((await recorded.engine.client.breaches.clocks()).clockDoubt).toBeNull();
    recorded.engine.setNow('2026-11-23T08:37:59.999Z');
    expect((await recorded.engine.client.breaches.clocks()).clockDoubt).toEqual({
      now: '2026-11-23T08:37:59.999Z',
      lastSeenAt: start,
    });
  });
});

test('a company whose holidays nobody knows has its period all the same, only without the readings', async () => {
  const profile = await recorded.engine.client.company.profile();
  await recorded.engine.client.company.saveProfile({ ...profile, country: 'US', region: null });
  expect((await breach(recorded)).clock).toMatchObject({ state: 'running', dueAt, readings: null });
});
