import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import { openTestVault, realPrinter, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';
import { printed } from './print-request.ts';

// A company in its first week: one of everything, nobody entered, no level set. Its seat is an hour east of the computer.
let engine: TestEngine;

beforeAll(async () => {
  engine = await openTestVault(realPrinter());
  const { client } = engine;
  const profile = await client.company.profile();
  await client.company.saveProfile({ ...profile, country: 'FI', region: null });
  await createVendor(engine, 'Treibsand Lohnbüro');
  await client.breaches.record({
    title: 'Laptop im Zug vergessen',
    awareness: { at: '2026-11-23T08:40:00.000Z', scenario: 'own_detection' },
    awarenessReason: '',
    reportedBy: '',
    kinds: ['confidentiality'],
    people: { from: 1, to: 1 },
    dataCategories: ['Kontaktdaten'],
    vendorId: null,
  });
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

/** The words of a report in one line. */
async function wordsOf(request: ReportRequest): Promise<string> {
  const { pdf } = await printed(engine, request);
  return pdf.text.replaceAll('\u00A0', ' ');
}

const year = { from: '2026-01-01', to: '2026-12-31' };
const deadlines = { from: null, to: '2026-12-31', sorts: [] };

describe('of a company in its first week', () => {
  test.each([
    ['de', '1 Person', '1 Personen'],
    ['en', '1 person', '1 people'],
  ] as const)('the register of breaches counts one person as one: %s', async (language, said, wrong) => {
    const words = await wordsOf({ kind: 'breachRegister', ...year, language });
    expect(words).toContain(said);
    expect(words).not.toContain(wrong);
  });

  test.each([
    ['de', 'wer entscheidet, ist bei keinem eingetragen', 'Wer entscheidet und bis wann'],
    ['en', 'nobody is entered who decides', 'Who decides, and until when'],
  ] as const)('the manager’s page does not promise names: %s', async (language, said, wrong) => {
    const words = await wordsOf({ kind: 'managementPage', day: '2026-11-23', language });
    expect(words).toContain(said);
    expect(words).not.toContain(wrong);
  });

  test('the annual report says once that no level is set', async () => {
    const words = await wordsOf({ kind: 'annualReport', ...year, sections: ['measures'], language: 'de' });
    expect(words).toContain('Für keine der 12 Kontrollen ist ein Niveau festgelegt.');
    expect(words).not.toContain('Zutrittskontrolle');
  });

  test('the overview of measures shows no levels at a glance where there are none', async () => {
    const words = await wordsOf({ kind: 'measuresOverview', language: 'de' });
    expect(words).toContain('1 Kontrolle für Kontrolle');
    expect(words).not.toContain('Niveau auf einen Blick');
  });

  test('the auditor’s file says that nobody is entered, where the company is, and no chain of nothing', async () => {
    const sections = ['company', 'subProcessors'] as const;
    const words = await wordsOf({
      kind: 'auditorFile',
      day: '2026-11-23',
      sections: [...sections],
      language: 'de',
    });
    expect(words).toContain('Anschrift Finnland');
    expect(words).toContain('Niemand eingetragen, der entscheidet');
    expect(words).toContain('Es ist kein Unterauftragsverarbeiter eingetragen.');
    expect(words).not.toContain('0 Unterauftragsverarbeiter');
  });

  test.each([
    ['de', 'Land unbekannt nachbessern'],
    ['en', 'country unknown action required'],
  ] as const)('the register of vendors says why to act on a transfer: %s', async (language, said) => {
    expect(await wordsOf({ kind: 'vendorRegister', filter: wholeRegister, asOf: null, language })).toContain(
      said,
    );
  });

  test('a chapter of nothing goes on where the one before it ends', async () => {
    const { pdf } = await printed(engine, {
      kind: 'auditorFile',
      day: '2026-11-23',
      sections: ['vendors', 'subProcessors', 'demands', 'requests', 'breaches'],
      language: 'de',
    });
    const [contents = '', vendors = '', breaches = ''] = pdf.pages;
    for (const nothing of [
      'Unterauftragsverarbeiter',
      'Offene Forderungen und Auflagen',
      'Anträge betroffener',
    ])
      expect(vendors).toContain(nothing);
    expect(contents).toContain('3 Offene Forderungen und Auflagen 2');
    expect(breaches).toContain('Laptop im Zug vergessen');
    expect(pdf.pages).toHaveLength(3);
  });

  test('the list of deadlines tells a time once, as clocks at the seat show it', async () => {
    const words = await wordsOf({ kind: 'deadlineList', filter: deadlines, language: 'de' });
    expect(words).toContain('10:40 Uhr');
    expect(words).not.toContain('09:40 Uhr');
  });
});

describe('of a company of which nothing is on file yet', () => {
  let empty: TestEngine;
  beforeAll(async () => {
    empty = await openTestVault(realPrinter());
  });
  afterAll(() => empty.close());
  const transfers = { search: '', verdicts: [], countries: [], tools: [], tia: [] };

  test.each<[ReportRequest, string, string]>([
    [
      { kind: 'annualReport', ...year, sections: ['vendors'], language: 'de' },
      'Am 23.11.2026 stand kein Dienstleister im Verzeichnis.',
      ': –',
    ],
    [
      { kind: 'vendorRegister', filter: wholeRegister, asOf: null, language: 'de' },
      'Noch kein Dienstleister im Verzeichnis.',
      'Filtern',
    ],
    [
      { kind: 'transferRegister', filter: transfers, language: 'de' },
      'Nach den Angaben in dieser Datei gehen keine Daten in ein Drittland.',
      'passt',
    ],
    [{ kind: 'deadlineList', filter: deadlines, language: 'de' }, 'kein Termin · Stand', 'davon'],
  ])('%o says so plainly', async (request, said, wrong) => {
    const words = (await printed(empty, request)).pdf.text.replaceAll('\u00A0', ' ');
    expect(words).toContain(said);
    expect(words).not.toContain(wrong);
  });

  test('of a breach without a number of people no 0 is counted', async () => {
    await empty.client.breaches.record({
      title: 'Laptop im Zug vergessen',
      awareness: null,
      awarenessReason: '',
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    });
    const { pdf } = await printed(empty, { kind: 'breachRegister', ...year, language: 'de' });
    expect(pdf.text).toContain('Betroffene insgesamt nicht bekannt');
  });
});
