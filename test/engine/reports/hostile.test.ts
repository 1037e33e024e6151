import { afterAll, expect, test } from 'vitest';
import { documentOf } from '../../../src-main/engine/reports/document.ts';
import { transferChain } from '../../../src-main/engine/reports/drawing/transfer-chain.ts';
import { letterOfDemands } from '../../../src-main/engine/reports/layouts/letter-of-demands.ts';
import { vendorAssessment } from '../../../src-main/engine/reports/layouts/vendor-assessment/index.ts';
import { cell, dataTable, heads, paragraph } from '../../../src-main/engine/reports/nodes.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter } from '../open-engine.ts';
import { activeParts, payloads } from './hostile-texts.ts';
import { examine, readPdf, squeezed } from './read-pdf.ts';
import { assessmentFacts, companyFacts, templates } from './sample-facts.ts';

const printer = realPrinter();
afterAll(() => printer.close());

test('300 hostile texts in paragraphs and tables stay text, and the file has nothing active in it', async () => {
  const sheet = sheetFor(templates, 'vendor-register', 'de', 'Europe/Berlin');
  const content = [
    ...payloads.map((text) => paragraph(text, 'body')),
    dataTable(
      [60, '*'],
      heads(['Nr.', 'Text']),
      payloads.map((text) => [cell(text), cell(text)]),
    ),
  ];
  const options = { title: payloads[0] ?? '', subject: payloads[3] ?? '', runningTitle: payloads[4] ?? '' };
  const { bytes } = await printer.print(documentOf(sheet, companyFacts('de'), options, content), {});
  const text = squeezed((await readPdf(bytes)).text);
  for (let index = 0; index < 300; index += 1) expect(text).toContain(String(100_000 + index));
  expect(text).toContain('<script>alert(100000)</script>');
  expect(activeParts(bytes)).toEqual([]);
  expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
});

test.each([0, 1, 2, 3, 4, 5])(
  'hostile texts in every field of an assessment (share %i of 6)',
  async (share) => {
    let next = share * 50;
    const hostile = () => payloads[next++ % 300] ?? '';
    const facts = assessmentFacts('v-corvane', 'de');
    const spoiled = {
      ...facts,
      company: {
        ...facts.company,
        profile: {
          ...facts.company.profile,
          name: hostile(),
          street: hostile(),
          city: hostile(),
          email: hostile(),
        },
        people: facts.company.people.map((person) => ({ ...person, name: hostile(), role: hostile() })),
      },
      vendor: {
        ...facts.vendor,
        name: hostile(),
        legalName: hostile(),
        address: hostile(),
        seatCity: hostile(),
        parentName: hostile(),
        documents: facts.vendor.documents.map((document) => ({ ...document, title: hostile() })),
        contacts: facts.vendor.contacts.map((contact) => ({ ...contact, name: hostile(), email: hostile() })),
      },
      service: {
        ...facts.service,
        name: hostile(),
        purpose: hostile(),
        volume: hostile(),
        dataCategories: [hostile(), hostile()],
        peopleCategories: [hostile()],
      },
      assessment: {
        ...facts.assessment,
        answers: facts.assessment.answers.map((answer) => ({
          ...answer,
          note: hostile(),
          quote: hostile(),
          place: hostile(),
        })),
        result: {
          ...facts.assessment.result,
          transfer: {
            ...facts.assessment.result.transfer,
            points: facts.assessment.result.transfer.points.map((point) => ({ ...point, label: hostile() })),
          },
          findings: facts.assessment.result.findings.map((finding) => ({
            ...finding,
            treatment: finding.treatment && { ...finding.treatment, text: hostile(), reason: hostile() },
          })),
        },
      },
    };
    const sheet = sheetFor(templates, 'vendor-assessment', 'de', 'Europe/Berlin');
    const { bytes, pages } = await printer.print(vendorAssessment(sheet, spoiled), {});
    expect(pages).toBeGreaterThan(5);
    expect(activeParts(bytes)).toEqual([]);
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const letter = sheetFor(templates, 'letter-of-demands', 'de', 'Europe/Berlin');
    expect(
      activeParts((await printer.print(letterOfDemands(letter, spoiled, '2026-12-14'), {})).bytes),
    ).toEqual([]);
  },
);

test('the check would notice: a link does show as an active part', async () => {
  const sheet = sheetFor(templates, 'vendor-register', 'de', 'Europe/Berlin');
  const options = { title: 'x', subject: 'x', runningTitle: 'x' };
  const linked = documentOf(sheet, companyFacts('de'), options, []);
  const { bytes } = await printer.print(
    { ...linked, content: [{ text: 'klick', link: 'https://evil.example/' }] },
    {},
  );
  expect(activeParts(bytes)).toContain('/URI');
});

test('20,000 characters without a place to break print in a narrow column, whole', async () => {
  const sheet = sheetFor(templates, 'vendor-register', 'de', 'Europe/Berlin');
  const runs = ['W'.repeat(20_000), '\u00A0i'.repeat(10_000), '-'.repeat(20_000), 'ß/&'.repeat(6_666)];
  const content = [
    ...runs.map((run) => paragraph(run, 'body')),
    dataTable([60, '*'], heads(['eng', 'weit']), [[cell(runs[0] ?? ''), cell(runs[3] ?? '')]]),
  ];
  const options = { title: 'x', subject: 'x', runningTitle: 'x' };
  const started = performance.now();
  const { bytes, pages } = await printer.print(documentOf(sheet, companyFacts('de'), options, content), {});
  const perPage = (performance.now() - started) / pages;
  expect(perPage).toBeLessThan(5000);
  const text = squeezed((await readPdf(bytes)).text);
  expect(text.match(/W/g)?.length).toBeGreaterThanOrEqual(40_000);
  expect(text.match(/ß/g)).toHaveLength(2 * 6_666);
});

test('names in the picture of the chain are text, never markup', () => {
  const evil = '"/><script>alert(1)</script>&';
  const { colors } = templates.reportStyle();
  const node = { name: evil, place: evil, kind: evil, tool: evil, isAccess: false, verdict: 'ok' as const };
  const { picture } = transferChain(
    {
      us: { name: evil, place: evil },
      vendor: { name: evil, place: evil, role: evil, isInEea: true },
      inside: [node],
      outside: [node],
      words: { eea: evil, third: evil, contract: evil, more: () => evil },
    },
    colors,
  );
  expect(picture).not.toContain('<script');
  expect(picture).toContain('&lt;');
});
