import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LetterWording } from '../../../src-main/contract/wordings.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample();
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const key = 'request/paragraphs.refused';
async function textOf(wanted: string): Promise<LetterWording> {
  const { texts } = await engine.client.wordings.list();
  const found = texts.find((text) => text.key === wanted);
  if (!found) throw new Error(`${wanted} is not there`);
  return found;
}
async function openRequest() {
  const { requests } = await engine.client.requests.list({ view: 'open', search: '' });
  return requests[0]?.id ?? '';
}
async function refusal(language: 'de' | 'en' = 'de') {
  const letter = { about: 'answer', result: 'refused' } as const;
  return engine.client.requests.draftLetter({ requestId: await openRequest(), letter, language });
}

describe('own words for a text of a letter', () => {
  test('a draft follows them in their language; undo and redo bring either words back', async () => {
    const before = await refusal();
    const english = await refusal('en');
    const own = 'wir lehnen Ihren Antrag vom {received} ab: {reason}';
    await engine.client.wordings.save({
      key,
      de: 'wir lehnen Ihren Antrag vom {Eingang} ab: {GRUND}',
      en: '',
    });
    const after = await refusal();
    expect(after.text).toContain('wir lehnen Ihren Antrag vom ');
    expect(after.text).toContain('[fehlt: Grund]');
    expect(await refusal('en')).toEqual(english);
    expect(await textOf(key)).toMatchObject({
      de: { text: own, standing: 'own', missing: [], number: 1 },
      en: { text: '', standing: 'shipped' },
    });
    expect(await engine.client.vault.undo()).toMatchObject({ action: 'wordings.save' });
    expect(await refusal()).toEqual(before);
    await engine.client.vault.redo();
    expect(await refusal()).toEqual(after);
  });

  test('the shipped words themselves, and none, are no own ones', async () => {
    const { shipped } = await textOf('request/greeting');
    await engine.client.wordings.save({ key: 'request/greeting', de: ` ${shipped.de}\n`, en: '' });
    expect((await textOf('request/greeting')).de.standing).toBe('shipped');
    expect((await engine.client.wordings.versions({ key: 'request/greeting' })).versions).toEqual([]);
  });

  test.each([
    ['a place that the text does not know', 'Nein. {reason} {sender}', 'WORDING_PLACE_UNKNOWN'],
    ['a loose brace', 'Nein. {reason', 'WORDING_BRACE'],
  ])('%s is refused, nothing is saved', async (_name, de, code) => {
    const before = await textOf(key);
    await expect(engine.client.wordings.save({ key, de, en: '' })).rejects.toMatchObject({ code });
    expect(await textOf(key)).toEqual(before);
  });

  test('a key that these letters do not have is refused', async () => {
    await expect(
      engine.client.wordings.save({ key: 'request/paragraphs.nothing', de: 'x', en: 'x' }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });

  test('a fact left out is kept and told, with the law that asks for it', async () => {
    await engine.client.wordings.save({ key, de: 'wir lehnen ab.', en: '' });
    expect((await textOf(key)).de.missing).toEqual(['received', 'reason']);
    const { de, letter } = await engine.client.wordings.preview({
      ...{ key, de: 'wir lehnen ab.', en: '', language: 'de' },
    });
    expect(de.missing.map(({ name, law }) => [name, law?.en ?? null])).toEqual([
      ['received', null],
      ['reason', expect.stringContaining('12(4)')],
    ]);
    expect(letter.lines.filter(({ isThis }) => isThis)).toEqual([{ text: 'wir lehnen ab.', isThis: true }]);
    await engine.client.vault.undo();
  });

  test('versions are kept, and each can hold again', async () => {
    await engine.client.wordings.save({ key, de: 'Zweite: {received} {reason}', en: '' });
    const { versions } = await engine.client.wordings.versions({ key });
    expect(versions[0]).toMatchObject({ language: 'de', text: 'Zweite: {received} {reason}', holds: true });
    const first = versions.at(-1);
    await engine.client.wordings.restore({ states: [{ key, de: first?.number ?? 0, en: 0 }] });
    expect((await textOf(key)).de.text).toBe(first?.text);
    await engine.client.wordings.reset({ key, languages: ['de'] });
    expect((await textOf(key)).de).toMatchObject({ text: '', standing: 'shipped' });
    await engine.client.vault.undo();
    expect((await textOf(key)).de.text).toBe(first?.text);
  });

  test('the trail says what changed under the name of the text, and the section shows it', async () => {
    const { entries } = await engine.client.history.ofRecord({
      ...{ subject: { kind: 'settings', id: 'letters' }, language: 'de', before: null, limit: 50 },
    });
    expect(entries[0]).toMatchObject({ action: 'wordings.restore', subjectLabel: 'Abgelehnt' });
    const saved = entries.filter(({ action }) => action === 'wordings.save');
    const told = saved.flatMap(({ changes }) => changes.filter(({ path }) => path.join() === 'de'));
    expect(JSON.stringify(told)).toContain('{Eingang}');
    expect(JSON.stringify(told)).not.toContain('{received}');
  });

  test('the search finds own words, by the name of the text', async () => {
    await engine.client.wordings.save({
      key: 'request/closing',
      de: 'Mit maritimem Gruß\n{sender}\n{company}',
      en: '',
    });
    const { hits } = await engine.client.overview.search({ text: 'maritimem', limit: 10 });
    expect(hits).toMatchObject([
      { kind: 'letterWording', id: 'request/closing', title: 'Gruß und Absender' },
    ]);
    await engine.client.vault.undo();
    expect((await engine.client.overview.search({ text: 'maritimem', limit: 10 })).hits).toEqual([]);
  });

  test('provenance counts own texts of a family in a language', async () => {
    const ask = (family: 'request' | 'breach', language: 'de' | 'en') =>
      engine.client.wordings.provenance({ family, language });
    const before = await ask('breach', 'de');
    const english = await ask('breach', 'en');
    await engine.client.wordings.save({ key: 'breach/paper.regards', de: 'Bis bald', en: '' });
    expect(await ask('breach', 'de')).toMatchObject({ own: before.own + 1, changed: 0, version: '2026.1' });
    expect(await ask('breach', 'en')).toEqual(english);
    await engine.client.vault.undo();
  });
});

describe('what went out stays as it was', () => {
  test('an inquiry that was sent keeps its letter, one still in draft follows the new words', async () => {
    const { inquiries } = await engine.client.inquiries.list({ view: 'all', search: '', vendorId: null });
    const read = (inquiryId: string) => engine.client.inquiries.get({ inquiryId });
    const sent = inquiries.find(({ sentOn }) => sentOn !== null)?.id ?? '';
    const vendorId = inquiries[0]?.vendorId ?? '';
    const made = await engine.client.inquiries.create({
      ...{ vendorIds: [vendorId], serviceId: null, scope: 'all', language: 'de', dueOn: null },
    });
    const draft = made.inquiryIds[0] ?? '';
    const [sentBefore, draftBefore] = [(await read(sent)).letters, (await read(draft)).letters];
    engine.setNow('2026-11-23T09:00:00.000Z');
    await engine.client.wordings.save({
      ...{ key: 'inquiry/how', de: 'Kurz: Tabelle ausfüllen.', en: 'In short: fill in the table.' },
    });
    expect((await read(sent)).letters.cover).toBe(sentBefore.cover);
    const now = (await read(draft)).letters.cover;
    expect(now).not.toBe(draftBefore.cover);
    expect(now).toContain('Kurz: Tabelle ausfüllen.');
    await engine.client.inquiries.markSent({ inquiryId: draft, on: '2026-11-23' });
    engine.setNow('2026-11-23T09:10:00.000Z');
    await engine.client.wordings.save({ key: 'inquiry/how', de: 'Ganz anders.', en: '' });
    expect((await read(draft)).letters.cover).toBe(now);
    expect((await read(draft)).letters.reminder).not.toContain('Ganz anders.');
  });

  test('the draft of a breach letter stays; a new one follows', async () => {
    const { rows } = await engine.client.breaches.list({ view: 'all', search: '' });
    const breachId = rows.find(({ state, isDrill }) => state === 'running' && !isDrill)?.id ?? '';
    const ask = { breachId, kind: 'letter', language: 'de' } as const;
    const draft = await engine.client.breaches.draftLetter(ask);
    const { id } = await engine.client.breaches.saveLetter({ breachId, letterId: null, letter: draft });
    await engine.client.wordings.save({
      key: 'breach/subjects.letter',
      de: 'Nachricht von {company}',
      en: '',
    });
    const { letters } = await engine.client.breaches.get({ breachId, asOf: null });
    expect(letters.find((letter) => letter.id === id)?.subject).toBe(draft.subject);
    expect((await engine.client.breaches.draftLetter(ask)).subject).toMatch(/^Nachricht von /);
  });
});
