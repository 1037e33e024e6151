import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestEngine, openTestSample, passphrase, type TestEngine } from '../open-engine.ts';

async function openSampleAt(now: string): Promise<TestEngine> {
  const engine = createTestEngine();
  engine.setNow(now);
  await engine.privateClient.vaults.createSample({ path: engine.path, passphrase, language: 'de' });
  return engine;
}

describe.each(['de', 'en'] as const)('the requests of the sample company in "%s"', (language) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestSample(undefined, language);
  }, 60_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  test('show every state of a request', async () => {
    const { requests } = await engine.client.requests.list({ view: 'all', search: '' });
    const shown = requests.map(({ number, kind, state, receivedOn }) => [number, kind, state, receivedOn]);
    expect(shown.toReversed()).toEqual([
      ['2026-01', 'erasure', 'answered', '2026-09-20'],
      ['2026-02', 'access', 'extended', '2026-10-16'],
      ['2026-03', 'erasure', 'answered', '2026-10-28'],
      ['2026-04', 'advertisingObjection', 'answered', '2026-11-17'],
      ['2026-05', 'withdrawal', 'open', '2026-11-21'],
    ]);
  });

  test('have their month, extension, steps and letters', async () => {
    const access = await engine.client.requests.get({ requestId: 'rq-access' });
    expect(access).toMatchObject({
      due: { startsOn: '2026-10-21', calendarEnd: '2027-01-21', extensionBy: '2026-11-23' },
      extension: { toldOn: '2026-11-11', months: 2, counts: true },
      isOverdue: false,
    });
    expect(access.steps.map(({ by }) => by)).toEqual(['Svenja Lorenzen', 'Birte Sander']);
    const invoices = await engine.client.requests.get({ requestId: 'rq-invoices' });
    expect(invoices).toMatchObject({ answer: { result: 'partly', isLate: false }, deleteOn: '2029-10-07' });
    expect(invoices.answer?.text).toContain(language === 'de' ? 'vom 20.09.2026' : 'of 20 Sep 2026');
    const newsletter = await engine.client.requests.get({ requestId: 'rq-newsletter' });
    expect(newsletter.recipientsInformed).toEqual(['Kiebitzpost', 'Halyard Forms']);
  });
});

test.each([
  ['a quarter past midnight after clocks went forward', '2026-04-04T22:15:00.000Z'],
  ['a quarter past midnight after clocks went back', '2026-11-04T23:15:00.000Z'],
  ['the last minute of a day', '2026-12-31T22:59:00.000Z'],
])('can be built at %s', async (_how, now) => {
  const engine = await openSampleAt(now);
  const { requests } = await engine.client.requests.list({ view: 'all', search: '' });
  expect(requests).toHaveLength(5);
  expect(engine.incidents).toEqual([]);
  await engine.close();
});
