import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FirstMinutesFacts } from '../../../src-main/engine/reports/facts/first-fifteen-minutes.ts';
import { firstFifteenMinutes } from '../../../src-main/engine/reports/layouts/first-fifteen-minutes.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter, type TestEngine } from '../open-engine.ts';
import { openBreachCompany } from './breach-cases.ts';
import { printed } from './print-request.ts';
import { examine, readPdf, squeezed } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openBreachCompany();
}, 60_000);
afterAll(() => engine.close());

const request = (language: 'de' | 'en') => ({ kind: 'firstFifteenMinutes', language }) as const;

test('one page says what to do, whom to call, which authority, how long, and leaves room to write', async () => {
  const { pdf, bytes, fileName } = await printed(engine, request('de'));
  expect(pdf.pages).toHaveLength(1);
  for (const part of [
    'Die ersten 15 Minuten',
    '1 Uhrzeit aufschreiben.',
    '6 In Obhut eintragen.',
    '72 Stunden ab Kenntnis',
    'Jonas Akkerman Datenschutzbeauftragter (extern) datenschutz@nordlicht-',
    'www.datenschutzzentrum.de',
    '0431 555 0100',
    'Was ist geschehen?',
  ])
    expect(pdf.text).toContain(part);
  expect(squeezed(pdf.text)).toContain('LandeszentrumfürDatenschutzSchleswig-Holstein(ULD)');
  expect(fileName).toBe('Die-ersten-15-Minuten_Nordlicht-Werkzeuge-GmbH_2026-11-23.pdf');
  expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
  expect(examine(bytes, 'qpdf', ['--json'])).not.toContain('/URI');
  expect(await engine.client.reports.missingFacts(request('de'))).toEqual({ missing: [] });
});

test('the data-protection officer and IT come first, whoever was entered first', async () => {
  const { pdf } = await printed(engine, request('en'));
  const places = ['Jonas Akkerman', 'Malte Ingwersen', 'Wiebke Thormählen'].map((name) =>
    pdf.text.indexOf(name),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(pdf.text).toContain('72 hours from awareness');
});

test('what is missing is named', async () => {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, region: null, phone: '' });
  const { missing } = await engine.client.reports.missingFacts(request('de'));
  expect(missing).toEqual(['zuständige Aufsichtsbehörde', 'Telefonnummer der Firma']);
  const { pdf } = await printed(engine, request('de'));
  expect(pdf.text).toContain('Der Sitz in den Firmenangaben entscheidet');
  await engine.client.vault.undo();
});

test.each(['de', 'en'] as const)('it is one page with the longest names (%s)', async (language) => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabteilung '.repeat(8).trim();
  const company = companyFacts(language);
  const facts: FirstMinutesFacts = {
    company: {
      ...company,
      people: Array.from({ length: 12 }, (_, index) => ({
        id: `p-${index}`,
        name: long,
        role: long,
        function: 'itSecurity',
        email: `${long.replaceAll(' ', '.')}@example.org`,
      })),
      profile: { ...company.profile, name: long, street: long, city: long, phone: long, email: long },
    },
    authority: {
      id: 'x',
      name: { de: long, en: long },
      region: 'DE-SH',
      competence: 'all',
      city: long,
      website: 'https://example.org',
      breachForm: `https://example.org/${'lang/'.repeat(60)}`,
      confidence: 'high',
    },
    law: templates.breachLaw(),
    rule: templates.breachLaw().rules[0] ?? null,
  };
  const printer = realPrinter();
  try {
    const sheet = sheetFor(templates, ['breach-words', 'first-fifteen-minutes'], language, 'Europe/Berlin');
    const { bytes } = await printer.print(firstFifteenMinutes(sheet, facts), {});
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(language === 'de' ? 'um wie viel Uhr, von wem?' : 'at what time, by whom?');
  } finally {
    await printer.close();
  }
});
