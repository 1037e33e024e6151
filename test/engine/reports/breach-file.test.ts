import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Breach } from '../../../src-main/contract/breach-view.ts';
import type { BreachFacts } from '../../../src-main/engine/reports/facts/breach.ts';
import { breachFile } from '../../../src-main/engine/reports/layouts/breach-file/index.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter, type TestEngine } from '../open-engine.ts';
import { openBreachCompany, openExport, since } from './breach-cases.ts';
import { type Printed, printed } from './print-request.ts';
import { examine, readPdf, squeezed } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

let engine: TestEngine;
let work: Awaited<ReturnType<typeof openExport>>;
let breach: Breach;
let whole: Printed;

const file = (asOf: string | null, language: 'de' | 'en' = 'de', breachId = work.breachId) =>
  printed(engine, { kind: 'breachFile', breachId, asOf, language });

beforeAll(async () => {
  engine = await openBreachCompany();
  work = await openExport(engine);
  engine.setNow(since(160));
  breach = await engine.client.breaches.get({ breachId: work.breachId, asOf: null });
  whole = await file(null);
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the file', () => {
  test('page 1 is the manager’s: state, period, severity, decisions, what is open, signatures', () => {
    const [first = '', second = ''] = whole.pdf.pages;
    for (const part of [
      'Akte nach Art. 33 Abs. 5 DSGVO · Datenpanne 2026-01',
      'Gemeldet',
      'Die Aufsichtsbehörde erfuhr davon fristgerecht, 66 h 10 min nach Kenntnis.',
      'Schwere nach ENISA mittel Wert 2,5 von 6',
      'Risiko Risiko Namen und dienstliche Adressen',
      'Behörde melden',
      'Betroffene benachrichtigen',
      'Die Abschlussmeldung steht aus.',
      'Die Lehren sind nicht festgehalten.',
      'Ort, Datum, Unterschrift',
    ])
      expect(first).toContain(part);
    expect(first).not.toContain('1 Zeitachse');
    expect(second).toContain('1 Zeitachse');
  });

  test('the timeline has every entry with both times and every act', () => {
    const { text } = whole.pdf;
    for (const { number } of breach.entries) expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    expect(text).toContain('3 Fr 20.11.2026, 14:55 Uhr MEZ Fr 20.11.2026, 15:30 Uhr MEZ Ein Kunde meldet');
    for (const part of [
      'Vorgang angelegt',
      'Schwere eingeschätzt: mittel',
      'Entschieden zum Risiko: Risiko',
      'Erstmeldung an die Aufsichtsbehörde',
      'Gesendet: Brief an Betroffene',
    ])
      expect(text).toContain(part);
  });

  test('a correction stands beside what it corrects, the old entry stays readable', () => {
    const { text } = whole.pdf;
    expect(text).toContain('Der Verweis war drei Tage lang offen. Ersetzt durch Nr. 17');
    expect(text).toContain(
      'Der Verweis war acht Tage lang offen. Berichtigt Nr. 4. Grund: Das Protokoll zeigt',
    );
    expect(text).toContain('2.000 bis 2.500 (vorläufig bis 27.11.2026) Ersetzt durch Nr. 18');
  });

  test('severity, decisions, papers and measures are there with figures and reasons', () => {
    const { text } = whole.pdf;
    for (const part of [
      '2 × 1,00 + 0,50 = 2,50',
      '2,50: mindestens 2, also mittel',
      'Angeklickte Themen, kein Profil des Alltags',
      'Ein Risiko lässt sich nicht ausschließen.',
      '„Zustimmung. Ein hohes Risiko ist nicht zu erkennen.“',
      'die Entscheidung weicht davon ab',
      'Zeichen der Behörde: LD4-72.03/26.118',
      'gesendet Do 26.11.2026, 21:30 Uhr MEZ von Malte Ingwersen, Weg: Post',
      'Öffnen Sie keine unerwarteten Anhänge.',
      'erledigt Fr 20.11.2026, 16:35 Uhr MEZ',
      'überfällig seit Mi 25.11.2026, 15:30 Uhr MEZ',
      'Noch nicht bekannt:',
    ])
      expect(text).toContain(part);
  });

  test('carries the head of the audit chain, and is a sound file', async () => {
    const { auditHead } = await engine.client.vault.status();
    expect(squeezed(whole.pdf.text)).toContain(auditHead);
    expect(whole.fileName).toBe('Akte-Datenpanne_2026-01_2026-11-27.pdf');
    expect(examine(whole.bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const tree = examine(whole.bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'BlockQuote'])
      expect(tree).toContain(part);
    expect(tree.match(/^ {2}H1/gm)).toHaveLength(1);
  });

  test('the same in English', async () => {
    const { pdf } = await file(null, 'en');
    expect(pdf.language).toBe('en');
    for (const part of [
      'File under Art. 33(5) GDPR',
      'Replaced by no. 17',
      '2 × 1.00 + 0.50 = 2.50',
      'Whom it hits',
    ])
      expect(pdf.text).toContain(part);
    expect(pdf.text).not.toMatch(/\b(Zeitachse|bekannt seit|Ersetzt durch)\b/);
  });
});

describe('a state of knowledge', () => {
  const later = [
    '2.341',
    '2.410',
    'acht Tage',
    'Dänemark',
    'nachgewiesen',
    'Ersetzt durch',
    'Erstmeldung an die',
    'LD4-72.03',
    'Zustimmung',
    'Brief an Betroffene',
    'Wen es trifft',
    'Lehren sind nicht',
  ];

  test('is told in large letters, on every page, and prints nothing that became known later', async () => {
    const { pdf } = await file(since(30));
    expect(pdf.pages[0]).toContain('Wissensstand vom Sa 21.11.2026, 21:30 Uhr MEZ');
    for (const page of pdf.pages.slice(1)) expect(page).toContain('Wissensstand 21.11.2026');
    expect(pdf.text).toContain('2.000 bis 2.500');
    expect(pdf.text).toContain('Der Verweis war drei Tage lang offen.');
    expect(pdf.pages[0]).toContain('Die Frist läuft bis Mo 23.11.2026, 15:30 Uhr MEZ, noch 42 h 0 min.');
    for (const part of later) expect(pdf.text, part).not.toContain(part);
    for (const part of later.filter((one) => !one.startsWith('Lehren')))
      expect(whole.pdf.text).toContain(part);
  });

  test('at the second of awareness only the first call is known', async () => {
    const { pdf } = await file(since(0), 'en');
    expect(pdf.pages[0]).toContain('State of knowledge of Fri 20 Nov 2026, 15:30 CET');
    expect(pdf.text).toContain('Ein Kunde meldet');
    expect(pdf.text).not.toContain('Exportdatei');
    expect(pdf.text).toContain('The severity has not been assessed yet.');
  });
});

test('a drill is marked on every page, in its head and in its foot', async () => {
  const [script] = (await engine.client.breaches.drillScripts()).drills;
  const { breachId } = await engine.client.breaches.startDrill({ scriptId: script?.id ?? '', speed: 60 });
  const { pdf } = await file(null, 'de', breachId);
  expect(pdf.pages.length).toBeGreaterThan(1);
  for (const page of pdf.pages) {
    expect(page).toContain('ÜBUNG');
    expect(page).toContain('Übung – kein echter Vorfall');
  }
  for (const page of whole.pdf.pages) expect(page).not.toContain('ÜBUNG');
});

test.each([
  ['de', null],
  ['en', null],
  ['de', since(65)],
  ['en', since(65)],
] as const)('page 1 stays one page with the longest names (%s, as of %s)', async (language, asOf) => {
  const printer = realPrinter();
  try {
    const facts = longest();
    const sheet = sheetFor(templates, ['breach-words', 'breach-file'], language, 'Europe/Berlin');
    const { bytes } = await printer.print(
      breachFile(sheet, { ...facts, breach: { ...facts.breach, asOf } }),
      {},
    );
    const { pages } = await readPdf(bytes);
    const place = language === 'de' ? 'Ort, Datum, Unterschrift' : 'Place, date, signature';
    expect(pages[0]?.includes(place)).toBe(asOf === null);
    expect(pages[1]).toContain(language === 'de' ? '1 Zeitachse' : '1 Timeline');
    expect(pages[1]).not.toContain(place);
  } finally {
    await printer.close();
  }
});

/** Every field of page 1 at its greatest length, late, with two rows of marks above the period. */
function longest(): BreachFacts {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabteilung '.repeat(8).trim();
  const company = companyFacts('de');
  const people = company.people.map((person) => ({ ...person, name: long, role: long }));
  return {
    company: { ...company, people, profile: { ...company.profile, name: long, street: long } },
    breach: {
      ...breach,
      title: long,
      ownerId: people[0]?.id ?? null,
      deputyId: people[1]?.id ?? null,
      recordedBy: long,
      clock: { ...breach.clock, frozenAt: since(70), isLate: false },
      particulars: breach.particulars.map((state) => ({
        ...state,
        followsOn: '2026-12-01',
        certainty: 'provisional',
      })),
      decisions: breach.decisions.map((decision) => ({ ...decision, reason: long, by: long })),
      severities: breach.severities.map((record) => ({
        ...record,
        override: { level: 'very_high', reason: long },
      })),
      tasks: Array.from({ length: 20 }, (_, index) => ({
        id: `t-${index}`,
        kind: 'task',
        text: long,
        ownerId: people[2]?.id ?? null,
        dueAt: since(100),
        doneAt: null,
      })),
      authority: breach.authority && { ...breach.authority, name: { de: long, en: long } },
      closeObstacles: ['noFinalNotice', 'lessonsMissing', 'peopleNotTold'],
    },
    law: templates.breachLaw(),
    method: templates.severityMethod(),
    now: since(160),
    impact: null,
    letterWords: new Map(),
  };
}
