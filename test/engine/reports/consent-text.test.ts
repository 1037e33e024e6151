import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, squeezed } from './read-pdf.ts';

let engine: TestEngine;
const paperOf = (textId: string, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'consentText', textId, language });

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the newsletter with its four versions', () => {
  let paper: Printed;
  beforeAll(async () => {
    paper = await paperOf('ct-newsletter');
  }, 60_000);

  test('has every version word for word in both languages, with its whole hash, number, day and reason', async () => {
    const { versions } = await engine.client.consents.get({ textId: 'ct-newsletter' });
    const words = squeezed(paper.pdf.text);
    expect(versions).toHaveLength(4);
    for (const { number, content, hash, reason, publishedBy } of versions) {
      expect(words).toContain(squeezed(content.wording.de ?? 'no wording'));
      expect(words).toContain(squeezed(content.wording.en ?? 'no wording'));
      expect(words).toContain(hash ?? 'no hash');
      expect(words).toContain(squeezed(reason));
      expect(words).toContain(squeezed(publishedBy ?? 'nobody'));
      expect(paper.pdf.text).toContain(`Fassung ${number}, ${number === 4 ? 'gültig' : 'abgelöst'}`);
    }
  });

  test('says what each version changed: the points it touches and the words that came and went', () => {
    const { text } = paper.pdf;
    for (const number of [1, 2, 3]) expect(text).toContain(`Was sich gegenüber Fassung ${number} änderte`);
    expect(text).not.toContain('gegenüber Fassung 4');
    expect(text).toContain(
      'Berührt: Beworbene Waren oder Leistungen erkennbar, Bestätigungsmail angekündigt',
    );
    expect(text).toContain('Newsletter über Werkzeuge und , Kalibrierung senden und auswerten');
    expect(text).toMatch(/über Werkzeuge Drehmomentwerkzeuge ?, Kalibrierung und Termine Schulungstermine/);
  });

  test('has every place with every period, the end of one told as such', async () => {
    const { uses } = await engine.client.consents.get({ textId: 'ct-newsletter' });
    const { text } = paper.pdf;
    for (const { name } of uses) expect(text).toContain(name);
    expect(text).toMatch(/Website Fassung 3 Sa 25\.10\.2025, 10:40 Uhr MESZ Fr 24\.07\.2026, 10:40 Uhr MESZ/);
    expect(text).toMatch(/Website Fassung 4 Fr 24\.07\.2026, 10:40 Uhr MESZ läuft/);
    expect(text).toMatch(/Shop nichts mehr Fr 24\.07\.2026, 10:40 Uhr MESZ –/);
    expect(text).toContain('Kampagne: Drehmoment dokumentieren');
  });

  test('is a sound, tagged file whose picture of the places is told in words', () => {
    const { bytes, fileName, pdf } = paper;
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const tree = examine(bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure']) expect(tree).toContain(part);
    expect(examine(bytes, 'qpdf', ['--qdf', '--object-streams=disable'], ['-'])).toContain('/Alt');
    expect(fileName).toBe('Einwilligungstext_Werkbank-Brief-Newsletter_2026-11-23.pdf');
    expect(pdf.title).toBe('Werkbank-Brief (Newsletter)');
  });
});

test('a withdrawn version stays visible with time, person and reason; a draft is named and left out', async () => {
  const { versions } = await engine.client.consents.get({ textId: 'ct-fair' });
  const withdrawn = versions.find((version) => version.withdrawn)?.withdrawn;
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const { pdf } = await paperOf('ct-fair');
  expect(pdf.text).toContain('Fassung 1, zurückgezogen');
  expect(pdf.text).toContain(withdrawn?.reason ?? 'no reason');
  expect(pdf.text).toContain('ist nicht veröffentlicht und steht nicht in diesem Bericht');
  expect(squeezed(pdf.text)).not.toContain(squeezed(draft?.content.wording.de ?? ''));
});

test('a document has its versions and addresses, and no elements of a consent', async () => {
  const { pdf } = await paperOf('n-lead');
  expect(pdf.text).toContain('Dokument · alle Fassungen');
  expect(pdf.text).toContain('www.nordlicht-werkzeuge.example/datenschutz/werbung-2');
  expect(pdf.text).toContain('Berührt: Adresse im Web.');
  expect(pdf.text).not.toMatch(/Kästchen|Wo der Text/);
});

test('the same in English, its own language first', async () => {
  const { pdf } = await paperOf('ct-newsletter', 'en');
  for (const part of ['Version 4, valid', 'What changed against version 3', 'Bold and underlined is new'])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toMatch(/\b(Veröffentlicht|abgelöst|Berührt|Prüfsumme)\b/);
  expect(pdf.text.indexOf('Yes, Nordlicht')).toBeLessThan(pdf.text.indexOf('Ja, die Nordlicht'));
});

test('a text without a published version says so', async () => {
  const { consents } = engine.client;
  const { id } = await consents.create({
    kind: 'consent',
    name: 'Noch leer',
    purpose: '',
    channel: null,
    procedure: null,
    languages: ['de'],
    ownerId: null,
  });
  const { pdf } = await paperOf(id);
  expect(pdf.text).toContain('Dieser Text hat noch keine veröffentlichte Fassung.');
  expect(pdf.text).toContain('Zu diesem Text ist kein Ort eingetragen.');
  await expect(paperOf('ct-nowhere')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('versions that share no word are printed in bounded time, with a pointer to the rest', async () => {
  const { consents } = engine.client;
  const wordsOf = (stem: string) =>
    Array.from({ length: 900 }, (_, index) => `${stem}${index} gleich${index}`).join(' ');
  for (const [day, stem] of [
    ['24', 'Alt'],
    ['25', 'Neu'],
  ] as const) {
    engine.setNow(`2026-11-${day}T08:40:00.000Z`);
    const { id: versionId } = await consents.startDraft({
      textId: 'ct-webinar',
      fromVersionId: 'ct-webinar-2',
    });
    const { versions } = await consents.get({ textId: 'ct-webinar' });
    const [begun] = versions;
    if (!begun) throw new Error('no draft');
    const content = { ...begun.content, wording: { de: wordsOf(stem), en: 'Short' } };
    await consents.saveDraft({ versionId, content, reason: 'Länge', basedOn: begun.savedAt });
    await consents.publish({ versionId, by: 'Linh Hoang', approvedBy: '', reason: 'Länge' });
  }
  const { pdf } = await paperOf('ct-webinar');
  const printedWords = new Set(pdf.text.split(' '));
  for (const word of ['Alt0', 'Alt899', 'Neu0', 'Neu899']) expect(printedWords.has(word)).toBe(true);
  expect(pdf.text).toMatch(/\d+ weitere Stellen sind geändert; vergleichen Sie die beiden Wortlaute\./);
});
