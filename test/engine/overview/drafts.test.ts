import { afterEach, expect, test } from 'vitest';
import { openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const onDesk = async (kind: string) => {
  const { items } = await engine.client.overview.today();
  return items.filter((item) => item.kind === kind);
};

test.each([
  ['2026-12-23T22:59:00.000Z', 0],
  ['2026-12-23T23:00:00.000Z', 1],
])('a draft saved on 23 November rests at %s: %i', async (now, count) => {
  engine = await openTestVault();
  await engine.client.settings.save({ ...(await engine.client.settings.get()), actor: 'Mara Lindqvist' });
  const { id: textId } = await engine.client.consents.create({
    kind: 'consent',
    name: 'Messekontakt',
    purpose: '',
    channel: 'email',
    procedure: null,
    languages: ['de'],
    ownerId: null,
  });
  await engine.client.consents.startDraft({ textId, fromVersionId: null });
  engine.setNow(now);
  const drafts = await onDesk('draftResting');
  expect(drafts).toHaveLength(count);
  if (count > 0)
    expect(drafts).toMatchObject([
      {
        group: 'waiting',
        since: '2026-11-23',
        draft: { kind: 'consentText', id: textId },
        title: { de: 'Text „Messekontakt“: Entwurf liegt seit 31 Tagen' },
        why: { de: 'Zuletzt bearbeitet am 23.11.2026 von Mara Lindqvist.' },
      },
    ]);
});

test('in the sample a piece of content rests, and evidence of an own measure runs out', async () => {
  engine = await openTestSample();
  expect(await onDesk('draftResting')).toMatchObject([
    { since: '2026-10-16', draft: { kind: 'contentPiece', id: 'co-10' } },
  ]);
  expect(await onDesk('ownEvidenceEnds')).toMatchObject([{ dueOn: '2026-12-12', group: 'later' }]);
});

test('two months on every draft of the sample rests, each kind with its record', async () => {
  engine = await openTestSample();
  engine.setNow('2027-01-25T08:00:00.000Z');
  const kinds = (await onDesk('draftResting')).map(({ draft }) => draft?.kind);
  expect(new Set(kinds)).toEqual(new Set(['contentPiece', 'consentText', 'scoringModel', 'inquiry']));
});

test('the numbers of a month ago are those of its last day, and nothing is said of a time before the file', async () => {
  engine = await openTestSample();
  const { numbers } = await engine.client.overview.today();
  const trend = await engine.client.overview.trend();
  expect(trend).toEqual({
    since: '2026-10-23',
    approved: 3,
    openFindings: 5,
    textsInForce: 13,
    openRequests: 1,
  });
  expect(numbers).toMatchObject({ approved: 7, textsInForce: 13, openRequests: 2 });
  engine.setNow('2026-12-23T08:00:00.000Z');
  const later = await engine.client.overview.trend();
  // What stood today is what a month later stood a month ago.
  expect(later).toEqual({
    since: '2026-11-23',
    approved: numbers.approved,
    openFindings: numbers.openFindings,
    textsInForce: numbers.textsInForce,
    openRequests: numbers.openRequests,
  });
  await engine.close();
  engine = await openTestVault();
  expect(await engine.client.overview.trend()).toEqual({
    since: '2026-10-23',
    approved: null,
    openFindings: null,
    textsInForce: null,
    openRequests: null,
  });
});
