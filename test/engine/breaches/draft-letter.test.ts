import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import type { LetterText } from '../../../src-main/contract/breach-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

describe('the draft of a letter', () => {
  let engine: TestEngine;
  let breachId: string;

  beforeEach(async () => {
    engine = await openTestVault();
    const quick = { awareness: null, awarenessReason: '', reportedBy: '', kinds: [], people: null };
    const recorded = await engine.client.breaches.record({
      ...quick,
      title: 'Formulare abrufbar',
      dataCategories: [],
      vendorId: null,
    });
    breachId = recorded.breachId;
  });
  afterEach(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const set = (particular: Particular, certainty: 'known' | 'provisional' = 'known') =>
    engine.client.breaches.setParticular({
      breachId,
      particular,
      certainty,
      followsOn: certainty === 'known' ? null : '2026-12-01',
      knownAt: null,
      source: '',
      reason: '',
      basedOn: null,
    });
  const draft = (kind: LetterText['kind'], language: 'de' | 'en' = 'de') =>
    engine.client.breaches.draftLetter({ breachId, kind, language });
  const part = (letter: LetterText, id: string) => letter.sections.find((section) => section.id === id)?.text;
  const measure = (text: string, doneAt: string | null) =>
    engine.client.breaches.saveTask({
      breachId,
      task: { id: null, kind: 'measure', text, ownerId: null, dueAt: null, doneAt },
    });

  test('says of everything that is not known that it is not, and guesses nothing', async () => {
    const letter = await draft('letter');
    expect(letter).toMatchObject({
      kind: 'letter',
      language: 'de',
      addressee: '[noch nicht bekannt: wer betroffen ist]',
      addressees: null,
      subject: 'Ihre Daten bei Hafenkontor GmbH: was geschehen ist und was Sie tun können',
    });
    expect(letter.sections.map(({ id, text }) => [id, text])).toEqual([
      ['nature', '[noch nicht bekannt: was geschehen ist]'],
      ['period', 'Von [noch nicht bekannt: wann es begann] bis [noch nicht bekannt: wann es endete].'],
      ['data', '[noch nicht bekannt: welche Daten betroffen sind]'],
      ['consequences', '[noch nicht bekannt: was daraus folgen kann]'],
      ['measures', '[noch nicht bekannt: was dagegen getan wurde]'],
      ['advice', '[noch nicht bekannt: was Betroffene selbst tun können]'],
    ]);
    expect((await draft('letter', 'en')).sections[0]?.text).toBe('[not yet known: what happened]');
  });

  test('tells what is known, times as the clocks at the seat show them', async () => {
    await set({ key: 'nature', value: '  Einsendungen waren neun Tage lang abrufbar. ' });
    await set({ key: 'occurredFrom', value: '2026-10-24T22:30:00.000Z' });
    await set({ key: 'occurredTo', value: '2026-10-25T01:30:00.000Z' });
    await set({ key: 'subjectCategories', value: ['Interessenten', 'Kunden'] });
    await set({ key: 'subjectCount', value: { from: 361, to: 1124 } }, 'provisional');
    await set({ key: 'recordCategories', value: ['Name', 'E-Mail'] });
    await set({ key: 'specialCategories', value: true });
    await measure('Zugriff gesperrt', '2026-11-23T08:00:00.000Z');
    await measure('Protokolle auswerten', null);
    const letter = await draft('public');
    expect(part(letter, 'nature')).toBe('Einsendungen waren neun Tage lang abrufbar.');
    // The night in which summer time ends: the same hour twice, told apart by the zone.
    expect(part(letter, 'period')).toBe(
      'Von So\u00a025.10.2026, 00:30\u00a0Uhr\u00a0(MESZ) bis So\u00a025.10.2026, 02:30\u00a0Uhr\u00a0(MEZ).',
    );
    expect(part(letter, 'people')).toBe(
      'Interessenten, Kunden\nZahl der Personen: 361 bis 1.124 (vorläufig).',
    );
    expect(part(letter, 'data')).toBe('– Name\n– E-Mail\nDarunter sind besonders geschützte Angaben.');
    expect(part(letter, 'measures')).toBe('Bisher:\n– Zugriff gesperrt\nGeplant:\n– Protokolle auswerten');
    expect(letter.addressee).toBe('Öffentlichkeit');
    const english = await draft('letter', 'en');
    expect(part(english, 'period')).toContain('Sun\u00a025\u00a0Oct\u00a02026, 02:30\u00a0(CET)');
    expect(english).toMatchObject({ addressee: 'Interessenten, Kunden', addressees: 1124 });
  });

  test('proposes the advice that the facts call for, until somebody writes their own', async () => {
    await set({ key: 'kinds', value: ['availability'] });
    await set({ key: 'credentials', value: true });
    await set({ key: 'financialData', value: false });
    const advice = part(await draft('short'), 'advice') ?? '';
    expect(advice).toContain('Ändern Sie Ihr Passwort');
    expect(advice).toContain('Sagen Sie uns, wenn Ihnen etwas fehlt');
    expect(advice).not.toContain('Kontoumsätze');
    await set({ key: 'advice', value: 'Rufen Sie uns an.' });
    expect(part(await draft('short'), 'advice')).toBe('Rufen Sie uns an.');
  });

  test('names consequences in plain words; that none is known is no promise', async () => {
    await set({ key: 'consequences', value: ['financial', 'identityTheft'] });
    expect(part(await draft('letter'), 'consequences')).toBe(
      'Möglich sind: ein finanzieller Schaden, Betrug oder Verträge in Ihrem Namen.',
    );
    await engine.client.breaches.setParticular({
      breachId,
      particular: { key: 'consequences', value: ['none'] },
      certainty: 'known',
      followsOn: null,
      knownAt: null,
      source: '',
      reason: 'geprüft',
      basedOn:
        (await engine.client.breaches.get({ breachId, asOf: null })).particulars.at(-1)?.entryId ?? null,
    });
    expect(part(await draft('letter'), 'consequences')).toBe('Folgen sind bisher nicht bekannt.');
  });

  test('to the controller: how many records, who is involved, what will follow (Art. 33(2))', async () => {
    await set({ key: 'recordCount', value: { from: 0, to: 1310 } }, 'provisional');
    const letter = await draft('controllerNotice');
    expect(letter.subject).toBe(
      'Eilt: Datenpanne bei Hafenkontor GmbH, Meldung nach Art.\u00a033 Abs.\u00a02 DSGVO (2026-01)',
    );
    expect(letter.addressee).toContain('wer Verantwortlicher ist');
    expect(part(letter, 'people')).toContain('Zahl der Datensätze: höchstens 1.310 (vorläufig).');
    expect(part(letter, 'processors')).toBe(
      '[noch nicht bekannt: ob Unterauftragsverarbeiter beteiligt sind]',
    );
    expect(part(letter, 'measures')).toContain('spätestens am 1.\u00a0Dezember\u00a02026');
  });

  test('what people typed is never read as a place for another fact', async () => {
    await set({ key: 'subjectCategories', value: ['{count} {what}'] });
    expect(part(await draft('public'), 'people')).toMatch(/^\{count\} \{what\}\n/);
  });

  test('a draft fits into what can be kept, however long the facts are', async () => {
    await set({ key: 'subjectCategories', value: Array.from({ length: 50 }, () => 'x'.repeat(500)) });
    await set({ key: 'recordCategories', value: Array.from({ length: 50 }, () => 'y'.repeat(500)) });
    const letter = await draft('letter');
    expect(letter.addressee).toHaveLength(500);
    expect(part(letter, 'data')).toHaveLength(20_000);
    await expect(
      engine.client.breaches.saveLetter({ breachId, letterId: null, letter }),
    ).resolves.toBeTruthy();
  });
});
