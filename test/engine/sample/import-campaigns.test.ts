import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';

describe.each(['de', 'en'] as const)('the campaigns of the sample company in "%s"', (language) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestSample(undefined, language);
  }, 60_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const gate = (campaign: string) => engine.client.campaigns.gate({ campaign });
  const codesOf = async (campaign: string) => {
    const { reasons, steps } = await gate(campaign);
    const all = [...reasons, ...steps.flatMap((step) => step.reasons)];
    return new Set(all.filter(({ severity }) => severity === 'blocker').map(({ code }) => code));
  };

  test('are one that was released and has fallen back, one that is blocked, and an idea', async () => {
    const { rows } = await engine.client.campaigns.list({ search: '', isArchived: false });
    expect(rows.map(({ id, state, hasFallenBack }) => [id, state, hasFallenBack])).toEqual([
      ['c-drehmoment', 'running', true],
      ['c-messe', 'inReview', false],
      ['c-kalibrier', 'idea', false],
    ]);
  });

  test('the released one went through its own gate on its day, and was stopped by a breach and a late request', async () => {
    const { releases, exceptions } = await engine.client.campaigns.get({ campaignId: 'c-drehmoment' });
    expect(releases.map(({ by, at }) => [by, at.slice(0, 10)])).toEqual([
      ['Dr. Wiebke Thormählen', '2026-09-16'],
    ]);
    expect(releases[0]?.wordings).toHaveLength(5);
    expect(exceptions.map(({ item, endedAt }) => [item, endedAt !== null])).toEqual(
      expect.arrayContaining([
        ['G2_processor.4', true],
        ['G8_scoring.4', false],
        ['G11_end.1', false],
      ]),
    );
    expect(await codesOf('c-drehmoment')).toEqual(new Set(['breachOpen', 'requestsOverdue']));
    const stopped = (await gate('c-drehmoment')).steps.filter(({ state }) => state === 'noGo');
    expect(stopped.map(({ id }) => id)).toEqual(['st-d1']);
  });

  test('the blocked one shows what its registers say: vendor, agreement, transfer, text, review and fields', async () => {
    const codes = await codesOf('c-messe');
    for (const code of [
      'vendorNotApproved',
      'agreementMissing',
      'transferActionRequired',
      'wordingWithdrawn',
      'reviewOverdue',
      'fieldUnused',
      'fieldReasonMissing',
      'answeredNo',
      'unanswered',
    ])
      expect(codes.has(code), code).toBe(true);
  });
});
