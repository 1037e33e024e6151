import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, plain, squeezed } from './read-pdf.ts';

const now = Date.parse('2026-11-23T08:40:00.000Z');
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();

let engine: TestEngine;
const proofOf = (useId: string, at: string, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'consentProof', useId, at, language });

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the proof of what the form in the footer said a year ago', () => {
  const at = daysAgo(390);
  let proof: Printed;
  beforeAll(async () => {
    proof = await proofOf('u-nl-foot', at);
  });

  test('has the wording of that version letter by letter in both languages, and of no other', async () => {
    const { versions } = await engine.client.consents.get({ textId: 'ct-newsletter' });
    const words = squeezed(proof.pdf.text);
    for (const { number, content } of versions) {
      for (const wording of [content.wording.de, content.wording.en])
        expect(words.includes(squeezed(wording ?? '')), `version ${number}`).toBe(number === 3);
    }
  });

  test('names the day, the version, its period and its whole hash', async () => {
    const { version } = await engine.client.consents.wordingAt({ use: 'u-nl-foot', at });
    const { text } = proof.pdf;
    expect(text).toContain('Was am 29. Oktober 2025 galt');
    expect(text).toContain('gefragt ist 29.10.2025, 09:40 Uhr MEZ (UTC+1)');
    expect(text).toContain('Fassung 3 war im Einsatz');
    expect(text).toContain('von Sa 25.10.2025, 10:40 Uhr MESZ bis Fr 24.07.2026, 10:40 Uhr MESZ');
    expect(squeezed(text)).toContain(version?.hash ?? 'no hash');
    expect(text.match(/Kästchen bei Anzeige: leer/g)).toHaveLength(2);
  });

  test('shows the documents of that day, not those of today, and the mail in full', async () => {
    const { text } = proof.pdf;
    for (const part of [
      'Datenschutzhinweise Werbung, Fassung 2 vom 25.10.2025',
      'Impressum, Fassung 2 vom 17.05.2024',
      'Bitte bestätigen: Werkbank-Brief · Link 7 Tage gültig',
      'Waren Sie das? Dann bestätigen Sie bitte hier',
      'Abmeldelink in jeder E-Mail, ohne Anmeldung, sofort wirksam',
      'Pflichtangaben gefunden, Empfohlenes fehlt',
      'kein Bildschirmfoto hinterlegt',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Fassung 3 vom 11.04.2026');
  });

  test('is a sound file in its language, named after text and day', () => {
    expect(examine(proof.bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    expect(proof.fileName).toBe('Einwilligungsnachweis_Werkbank-Brief-Newsletter-2025-10-29_2026-11-23.pdf');
    expect(proof.pdf.language).toBe('de');
    expect(plain(proof.pdf.title)).toBe('Was am 29. Oktober 2025 galt: Werkbank-Brief (Newsletter)');
  });
});

test('a place that shows the version at another time says no for that day', async () => {
  const { pdf } = await proofOf('u-nl-foot', daysAgo(100));
  expect(pdf.text).toContain('Wo Fassung 4 stand');
  expect(pdf.text).toMatch(/Seitenfuß der Website .{0,80}24\.07\.2026 läuft ja/);
  expect(pdf.text).toMatch(/Drehmoment dokumentieren“ .{0,80}18\.09\.2026 läuft nein/);
});

test.each([
  ['u-nl-shop', 10, 'Dieser Ort zeigte den Text seit Fr 24.07.2026, 10:40 Uhr MESZ nicht mehr.'],
  ['u-nl-shop', 1500, 'Dieser Ort hatte den Text zu dieser Zeit noch nicht gezeigt.'],
])('%s, %i days ago: no text stood there, and none is printed', async (useId, days, sentence) => {
  const { pdf } = await proofOf(useId, daysAgo(days));
  expect(pdf.text).toContain('Hier stand kein Text');
  expect(pdf.text).toContain(sentence);
  expect(pdf.text).not.toContain('Wortlaut');
  expect(pdf.pages).toHaveLength(1);
});

test('the instant decides: a second before the change it was the older version', async () => {
  const change = Date.parse(daysAgo(122));
  const before = await proofOf('u-nl-foot', new Date(change - 1000).toISOString());
  const then = await proofOf('u-nl-foot', new Date(change).toISOString());
  expect(before.pdf.text).toContain('Fassung 3 war im Einsatz');
  expect(then.pdf.text).toContain('Fassung 4 war im Einsatz');
});

test('a time to come is refused, and so is a place that is not there', async () => {
  await expect(proofOf('u-nl-foot', daysAgo(-1))).rejects.toMatchObject({ code: 'TIME_IN_FUTURE' });
  await expect(proofOf('u-nowhere', daysAgo(1))).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('the same in English, without a word of German around the texts', async () => {
  const { pdf } = await proofOf('u-fa-stand', daysAgo(210), 'en');
  for (const part of [
    'What applied on 27 April 2026',
    'Version 1 was in use',
    'Mandatory items are missing or violated',
  ])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toMatch(/\b(Fassung|Wortlaut,|Kästchen|gefragt|Prüfsumme)/);
  expect(pdf.text.indexOf('By scanning your badge')).toBeLessThan(pdf.text.indexOf('Mit dem Scan'));
});

test('a wording of many pages is printed whole', async () => {
  const { consents } = engine.client;
  const words = Array.from({ length: 1800 }, (_, index) => `Wort${index}`);
  const draft = await consents.startDraft({ textId: 'ct-webinar', fromVersionId: 'ct-webinar-2' });
  const { versions } = await consents.get({ textId: 'ct-webinar' });
  const [begun] = versions;
  if (!begun) throw new Error('no draft');
  const content = { ...begun.content, wording: { de: words.join(' '), en: 'Short & <b>plain</b>' } };
  await consents.saveDraft({ versionId: draft.id, content, reason: 'Länge', basedOn: begun.savedAt });
  engine.setNow('2026-11-24T08:40:00.000Z');
  const at = '2026-11-24T08:40:00.000Z';
  await consents.publish({ versionId: draft.id, by: 'Linh Hoang', approvedBy: '', reason: 'Länge' });
  await consents.changeUse({ useId: 'u-wb-form', versionId: draft.id, at, reason: '' });
  const { pdf } = await proofOf('u-wb-form', at);
  const printedWords = new Set(pdf.text.split(' '));
  expect(words.filter((word) => !printedWords.has(word))).toEqual([]);
  expect(pdf.text).toContain('Short & <b>plain</b>');
});

test('what was published under another name and procedure is proved under them, and today is told apart', async () => {
  const { consents } = engine.client;
  const {
    versions: _versions,
    uses: _uses,
    archivedAt: _archivedAt,
    id: _id,
    ...profile
  } = await consents.get({
    textId: 'ct-newsletter',
  });
  const renamed = { ...profile, name: 'Hafen-Post', procedure: 'singleOptIn' as const };
  await consents.saveProfile({ textId: 'ct-newsletter', profile: renamed });
  const { pdf, fileName } = await proofOf('u-nl-foot', daysAgo(390));
  expect(fileName).toContain('Werkbank-Brief-Newsletter');
  expect(plain(pdf.title)).toBe('Was am 29. Oktober 2025 galt: Werkbank-Brief (Newsletter)');
  expect(pdf.text).toContain('Werkbank-Brief (Newsletter) · E-Mail · Double-Opt-in');
  expect(pdf.text).toContain(profile.purpose);
  expect(pdf.text).toContain('Heute steht beim Text: Hafen-Post · ');
});
