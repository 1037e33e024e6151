import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HitKind } from '../../../src-main/contract/search.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(() => {
  expect(engine.incidents).toEqual([]);
  return engine.close();
});

const search = (text: string, kinds: HitKind[] | null = null, language: 'de' | 'en' = 'de') =>
  engine.client.overview.search({ text, limit: 30, kinds, language });
const titles = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).hits.map(({ kind, title }) => `${kind} ${title}`.replaceAll('\u00A0', ' '));

describe('every kind of record is found by what it says', () => {
  test.each<[typed: string, kind: HitKind, title: string]>([
    ['interessent', 'request', 'Person C, Interessent'],
    ['2026-05', 'request', 'Person D, hatte einem Rückruf zugestimmt'],
    ['löschantrag', 'request', 'Person A, früherer Newsletter-Empfänger'],
    ['sahyadri support pune', 'transferAssessment', 'Sahyadri Desk, Support aus Pune'],
    ['dpf eugh', 'transferScenario', 'DPF fällt vor dem EuGH'],
    ['iso pune', 'certificate', 'ISO/IEC 27001:2022, Standort Pune'],
    ['punktemodell', 'scoringModel', 'Punktemodell Drehmoment'],
    ['thormaehlen', 'person', 'Dr. Wiebke Thormählen'],
    ['gokhale', 'contact', 'Aditi Gokhale'],
    ['auftragskontr', 'ownMeasure', 'Auftragskontrolle'],
    ['vorlauf ratnagiri', 'treatment', '30 Tage Vorlauf für Ratnagiri'],
    ['freitexte sichten', 'breachTask', 'Alle 412 Freitexte sichten'],
    [
      'was geschehen ist',
      'breachLetter',
      'Ihre Daten bei Nordlicht Werkzeuge GmbH: was geschehen ist und was Sie tun können',
    ],
    ['nachweise bereitstellung corvane', 'answer', 'Bereitstellung aller Nachweise'],
  ])('%s finds the %s', async (typed, kind, title) => {
    expect(await titles(typed)).toContain(`${kind} ${title}`);
  });

  test('names that the app gives are told in the language of the person', async () => {
    expect(await titles('auftragskontrolle', ['ownMeasure'], 'en')).toEqual([
      expect.stringMatching(/^ownMeasure (?!Auftragskontrolle)/),
    ]);
  });

  test('of one kind everything is listed without a word', async () => {
    expect(await titles('', ['transferScenario'])).toEqual([
      'transferScenario DPF fällt vor dem EuGH',
      'transferScenario DPF und Schweiz fallen zugleich',
    ]);
    expect(await titles('')).toEqual([]);
  });

  test('only records of the kinds asked for are found', async () => {
    const { hits } = await search('kiebitz', ['certificate', 'service']);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ kind }) => kind !== 'certificate' && kind !== 'service')).toEqual([]);
  });
});

describe('misspelled names', () => {
  test.each<[typed: string, title: string, readAs: string]>([
    ['kiebitzpots', 'Kiebitzpost', 'kiebitzpost'],
    ['kiebtzpst', 'Kiebitzpost', 'kiebitzpost'],
    ['Kiebitzpsot', 'Kiebitzpost', 'kiebitzpost'],
    ['havelstrm', 'Havelstrom Hosting', 'havelstrom'],
    ['ikebitz', 'Kiebitzpost', 'kiebitzpost'],
    ['Tiebitzpost', 'Kiebitzpost', 'kiebitzpost'],
    ['iebitzpost', 'Kiebitzpost', 'kiebitzpost'],
    ['pavelstrem', 'Havelstrom Hosting', 'havelstrom'],
    ['saentisblik', 'Säntisblick Webinare', 'saentisblick'],
  ])('%s is read as the name of %s', async (typed, title, readAs) => {
    const found = await search(typed);
    expect(found.hits[0]).toMatchObject({ kind: 'vendor', title });
    expect(found.readAs).toEqual([readAs]);
  });

  test.each(['kib', 'xylophon', 'kitbzposst'])('%s is too short or too far from any name', async (typed) => {
    expect(await search(typed)).toEqual({ hits: [], readAs: [], unreadFiles: expect.any(Number) });
  });

  test('what is called as typed is never read otherwise', async () => {
    expect((await search('kiebitz')).readAs).toEqual([]);
  });
});

describe('the general index', () => {
  test('follows changes, also when they are taken back', async () => {
    const { client } = engine;
    const { person, ...profile } = { person: 'Probe Quellwasser', kind: 'access' as const };
    const { id } = await client.requests.create({
      ...profile,
      person,
      receivedOn: '2026-11-20',
      channel: 'email',
      identity: { state: 'notNeeded' },
      ownerId: null,
      note: 'Zwetschgenkuchen',
      recipientsInformed: [],
      isOnSuppressionList: false,
    });
    expect(await titles('quellwasser')).toEqual(['request Probe Quellwasser']);
    expect(await titles('zwetschgenk')).toEqual(['request Probe Quellwasser']);
    await client.vault.undo();
    expect(await titles('quellwasser')).toEqual([]);
    expect(id).not.toBe('');
  });

  test('tells records under the new name of their vendor', async () => {
    const { hits } = await search('iso pune', ['certificate']);
    const vendorId = hits[0]?.vendorId ?? '';
    const {
      id: _id,
      status: _s,
      nextReviewOn: _n,
      archivedAt: _a,
      contract: _c,
      services: _v,
      documents: _d,
      contacts: _k,
      ...profile
    } = await engine.client.vendors.get({ vendorId });
    await engine.client.vendors.saveProfile({ vendorId, profile: { ...profile, name: 'Nilgiri Desk' } });
    expect((await search('iso pune', ['certificate'])).hits[0]?.detail).toBe('Nilgiri Desk');
    await engine.client.vault.undo();
  });
});
