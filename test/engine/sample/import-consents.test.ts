import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

const { consents } = loadTemplates(new URL('../../../templates', import.meta.url).pathname).sampleCompany();
const now = Date.parse('2026-11-23T08:40:00.000Z');
const daysFromNow = (days: number) => new Date(now + days * 86_400_000).toISOString();

describe.each(['de', 'en'] as const)('the consent texts of the sample company in "%s"', (language) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestSample(undefined, language);
  }, 60_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const listed = async (asOf: string | null) => {
    const { rows } = await engine.client.consents.list({
      kinds: ['consent'],
      asOf,
      search: '',
      isArchived: false,
    });
    return Object.fromEntries(rows.map(({ id, version, verdict }) => [id, `${version} ${verdict}`]));
  };

  test('stand with their last version as the check judges it', async () => {
    expect(await listed(null)).toEqual({
      'ct-newsletter': '4 pass',
      'ct-guide': '3 pass',
      'ct-webinar': '2 pass',
      'ct-phone': '3 warn',
      'ct-measure': '2 warn',
      'ct-scoring': '3 warn',
      'ct-existing': '2 warn',
      'ct-fair': '1 fail',
    });
  });

  test('stood otherwise two years ago: two texts, the first versions of which were flawed', async () => {
    expect(await listed(daysFromNow(-730))).toEqual({ 'ct-newsletter': '2 fail', 'ct-guide': '1 fail' });
  });

  test.each(consents.texts)('$id has every version on its day, word for word', async (expected) => {
    const text = await engine.client.consents.get({ textId: expected.id });
    expect(text).toMatchObject({ name: expected.name[language], procedure: expected.procedure });
    const published = text.versions.filter(({ number }) => number !== null).toReversed();
    const written = expected.versions.filter(({ publishedDays }) => publishedDays !== null);
    expect(published.map(({ content, publishedAt }) => [content.wording, publishedAt])).toEqual(
      written.map(({ wording, publishedDays }) => [wording, daysFromNow(publishedDays ?? 0)]),
    );
    expect(text.uses.map(({ id }) => id).toSorted()).toEqual(expected.uses.map(({ id }) => id).toSorted());
    for (const use of text.uses) expect(use.name).not.toBe('');
  });

  test.each([
    [-1500, 'notInUse', null, null],
    [-1459, 'inUse', 1, 1],
    [-395, 'inUse', 2, 1],
    [-393, 'inUse', 3, 2],
    [-123, 'inUse', 3, 3],
    [-121, 'inUse', 4, 3],
  ])(
    'the form in the footer, day %i: %s, version %s with notice %s',
    async (days, state, version, notice) => {
      const answer = await engine.client.consents.wordingAt({ use: 'u-nl-foot', at: daysFromNow(days) });
      expect([answer.state, answer.version?.number ?? null, answer.privacyNotice?.version ?? null]).toEqual([
        state,
        version,
        notice,
      ]);
    },
  );

  test('led to the old imprint, then to the new one, and to a page to unsubscribe', async () => {
    const at = (days: number) =>
      engine.client.consents.wordingAt({ use: 'u-nl-foot', at: daysFromNow(days) });
    expect((await at(-921)).imprint?.wording?.de).toContain('§\u00a05 TMG');
    const { imprint, withdrawalPage } = await at(-919);
    expect(imprint?.wording?.de).toContain('§\u00a05 DDG');
    expect(withdrawalPage?.address).toBe('https://www.nordlicht-werkzeuge.example/abmelden');
  });

  test('the text of the fair is withdrawn and has a draft; its next place waits for it', async () => {
    const { versions, uses } = await engine.client.consents.get({ textId: 'ct-fair' });
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [null, 'draft'],
      [1, 'published'],
    ]);
    expect(versions[1]?.withdrawn?.by).toBe('Jonas Akkerman');
    expect(uses.map(({ id, periods }) => [id, periods.length]).toSorted()).toEqual([
      ['u-fa-plan', 0],
      ['u-fa-stand', 2],
    ]);
  });
});
