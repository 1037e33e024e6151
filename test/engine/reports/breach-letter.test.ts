import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LetterText } from '../../../src-main/contract/breach-record.ts';
import type { TestEngine } from '../open-engine.ts';
import { openBreachCompany, openExport, since } from './breach-cases.ts';
import { printed } from './print-request.ts';
import { examine, plain } from './read-pdf.ts';

let engine: TestEngine;
let work: Awaited<ReturnType<typeof openExport>>;

beforeAll(async () => {
  engine = await openBreachCompany();
  work = await openExport(engine);
  engine.setNow(since(160));
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const request = (letterId: string, language: 'de' | 'en' = 'de') =>
  ({ kind: 'breachLetter', breachId: work.breachId, letterId, language }) as const;
const missingIn = async (letterId: string) =>
  (await engine.client.reports.missingFacts(request(letterId))).missing;

/** A letter as the domain drafts it. */
async function draft(kind: LetterText['kind'], language: 'de' | 'en') {
  const letter = await engine.client.breaches.draftLetter({ breachId: work.breachId, kind, language });
  const { id } = await engine.client.breaches.saveLetter({ breachId: work.breachId, letterId: null, letter });
  return { id, letter };
}

describe('the letter to people', () => {
  test('has an open window, a question over each part, the contact and nothing internal', async () => {
    const { pdf, bytes, fileName } = await printed(engine, request(work.letterId));
    for (const part of [
      '[Anschrift]',
      'Guten Tag,',
      'Was ist geschehen? Eine Liste mit Empfängern unseres Newsletters',
      'Welche Ihrer Daten?',
      'Was können Sie tun? Öffnen Sie keine unerwarteten Anhänge.',
      'Die Aufsichtsbehörde ist informiert: Unabhängiges Landeszentrum',
      'datenschutz@nordlicht-werkzeuge.example',
      'Wir bitten Sie um Entschuldigung.',
      'Datum 26.11.2026',
    ])
      expect(pdf.text).toContain(part);
    expect(pdf.text).not.toContain('nur für den internen Gebrauch');
    expect(pdf.text).not.toContain('ENTWURF');
    expect(pdf.pages).toHaveLength(1);
    expect(fileName).toBe('Schreiben-Datenpanne_2026-01-Brief-an-Betroffene_2026-11-27.pdf');
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    expect(examine(bytes, 'pdfinfo', ['-struct-text']).match(/^ {2}H1/gm)).toHaveLength(1);
    expect(await missingIn(work.letterId)).toEqual([]);
  });

  test('keeps its own language, whatever is asked for', async () => {
    const { pdf } = await printed(engine, request(work.letterId, 'en'));
    expect(pdf.language).toBe('de');
    expect(pdf.text).toContain('Was ist geschehen?');
    const { id } = await draft('letter', 'en');
    const english = await printed(engine, request(id, 'de'));
    expect(english.pdf.language).toBe('en');
    expect(english.pdf.text).toContain('What happened?');
    expect(english.pdf.text).toContain('[Address]');
  });

  test('tells no one that the authority knows while it does not', async () => {
    const other = await engine.client.breaches.record({
      title: 'Zweite',
      awareness: null,
      awarenessReason: '',
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
    const letter = await engine.client.breaches.draftLetter({
      breachId: other.breachId,
      kind: 'letter',
      language: 'de',
    });
    const { id } = await engine.client.breaches.saveLetter({
      breachId: other.breachId,
      letterId: null,
      letter,
    });
    const asked = { ...request(id), breachId: other.breachId };
    const { pdf } = await printed(engine, asked);
    expect(pdf.text).not.toContain('ist informiert');
    expect(pdf.text).toContain('[noch nicht bekannt: was geschehen ist]');
    expect(pdf.text).toContain('ENTWURF');
    const { missing } = await engine.client.reports.missingFacts(asked);
    expect(missing).toContain('was geschehen ist');
    expect(missing.length).toBeGreaterThan(2);
  });
});

test.each(['de', 'en'] as const)(
  'short form, public notice and notice to the controller (%s)',
  async (language) => {
    const expected = {
      de: {
        short: ['Hinweis zum Schutz Ihrer Daten', 'nie mit Newsletter oder Werbung'],
        public: ['Öffentliche Bekanntmachung nach Art. 34 Abs. 3 lit. c DSGVO', 'Was können Betroffene tun?'],
        controllerNotice: [
          'als Ihr Auftragsverarbeiter melden wir',
          'Uns ist sie bekannt seit Fr 20.11.2026, 15:30 Uhr MEZ.',
        ],
      },
      en: {
        short: ['Notice on the protection of your data', 'never with a newsletter'],
        public: ['Public communication under Art. 34(3)(c) GDPR', 'What can people concerned do?'],
        controllerNotice: [
          'as your processor we report',
          'We have known of it since Fri 20 Nov 2026, 15:30 CET.',
        ],
      },
    }[language];
    for (const kind of ['short', 'public', 'controllerNotice'] as const) {
      const { id, letter } = await draft(kind, language);
      const { pdf } = await printed(engine, request(id, language));
      for (const part of expected[kind]) expect(pdf.text).toContain(part);
      expect(plain(pdf.title)).toBe(plain(letter.subject));
      for (const page of pdf.pages) expect(page).toContain(language === 'de' ? 'ENTWURF' : 'DRAFT');
      if (kind !== 'controllerNotice') expect(pdf.text).not.toContain('[A');
    }
  },
);

test('a letter that does not exist is refused', async () => {
  await expect(printed(engine, request('nobody'))).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});
