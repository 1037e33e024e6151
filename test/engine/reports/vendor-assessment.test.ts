import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { agreementCheck } from '../../../src-main/engine/reports/facts/agreement.ts';
import type { AssessmentFacts } from '../../../src-main/engine/reports/facts/assessment.ts';
import { vendorAssessment } from '../../../src-main/engine/reports/layouts/vendor-assessment/index.ts';
import { missingFactsOf } from '../../../src-main/engine/reports/layouts/vendor-assessment/missing-facts.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter } from '../open-engine.ts';
import { examine, plain, readPdf, squeezed } from './read-pdf.ts';
import { assessmentFacts, templates } from './sample-facts.ts';

const printer = realPrinter();
afterAll(() => printer.close());

const sheet = (language: Language) => sheetFor(templates, 'vendor-assessment', language, 'Europe/Berlin');
async function printed(language: Language, facts: AssessmentFacts) {
  const { bytes, pages } = await printer.print(vendorAssessment(sheet(language), facts), {});
  return { bytes, pages, pdf: await readPdf(bytes) };
}

/** A word of its own for every place, so that a lost one is noticed. */
function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `Wort${index + 1}`).join(' ');
}

describe('the vendor assessment in German', async () => {
  const facts = assessmentFacts('v-corvane', 'de');
  const { bytes, pages, pdf } = await printed('de', facts);

  test('page 1 is the manager’s: verdict, reasons, conditions, signatures, and nothing of chapter 1', () => {
    const [first = '', second = ''] = pdf.pages;
    for (const part of [
      'Corvane, Inc., Denver',
      'Freigabe mit Auflagen',
      'Warum',
      'Ort, Datum, Unterschrift',
    ])
      expect(first).toContain(part);
    expect(first).toContain('Linh Hoang');
    expect(first).toContain('27.01.2026');
    expect(first).not.toContain('Sachverhalt');
    expect(second).toContain('Sachverhalt');
  });

  test('names, figures and umlauts come out of the PDF as they went in', () => {
    for (const part of [
      '11.760 € im Jahr',
      'Dr. Wiebke Thormählen',
      'Übermittlungskette',
      'Maßnahmen',
      '„Vertretbar',
    ])
      expect(pdf.text).toContain(part);
  });

  test('every finding, every condition and every level is there', () => {
    const text = squeezed(pdf.text);
    for (const { title, reason, treatment } of facts.assessment.result.findings) {
      expect(text).toContain(squeezed(title.de));
      expect(text).toContain(squeezed(reason.de));
      if (treatment) expect(text).toContain(squeezed(treatment.text));
    }
    for (const { label } of facts.assessment.result.levels) expect(text).toContain(squeezed(label.de));
  });

  test('quotes of the contract are printed to the letter, no typography of ours in them', () => {
    const text = squeezed(pdf.text);
    const quoted = agreementCheck(facts).items.filter(({ answer }) => answer?.quote);
    expect(quoted.length).toBeGreaterThan(20);
    for (const { answer } of quoted) expect(text).toContain(squeezed(answer?.quote ?? ''));
  });

  test('the counts of the contract add up: shown in full, also fulfilled, not applicable', () => {
    const { items, counts } = agreementCheck(facts);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
    expect(pdf.text).toContain(`${counts.fulfilled} erfüllt`);
    expect(pdf.text).toContain(`${items.length} Punkte`);
    const also = Number(/Ebenfalls erfüllt \((\d+)\)/.exec(pdf.text)?.[1] ?? 0);
    const chapter = pdf.text.slice(
      pdf.text.indexOf('3 Auftragsverarbeitungsvertrag'),
      pdf.text.indexOf('4 Technische'),
    );
    const rows = items.filter(({ question, answer, state }) => {
      const isListed = state === 'fulfilled' && chapter.includes(plain(question.label.de));
      return isListed && (answer?.note || answer?.quote);
    });
    expect(also + rows.length).toBe(counts.fulfilled);
  });

  test('it carries title, language, page count, sample mark and the head of the audit chain', () => {
    expect(pdf.language).toBe('de');
    expect(pdf.title).toBe('Dienstleisterbewertung Corvane CRM');
    expect(pdf.pages).toHaveLength(pages);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages}`);
      expect(squeezed(page)).toContain('BEISPIEL·Firma,PersonenundDienstleistersinderfunden');
      expect(page).toContain('Erstellt 23.11.2026, 09:42 Uhr MEZ (UTC+1)');
    }
    expect(squeezed(pdf.text)).toContain(facts.company.audit.hash);
  });

  test('qpdf finds nothing, all fonts are embedded, no script and no foreign link is inside', () => {
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    const fonts = examine(bytes, 'pdffonts', []).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/yes yes yes/);
    const source = examine(bytes, 'qpdf', ['--qdf', '--object-streams=disable'], ['-']);
    expect(source).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile|SubmitForm)\b/);
  });

  test('the structure tree has headings, tables with head cells and the picture with its alternative text', () => {
    const tree = examine(bytes, 'pdfinfo', ['-struct-text']);
    for (const part of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(tree).toContain(part);
    expect(tree.match(/^ {2}H1/gm)).toHaveLength(1);
    expect(tree.match(/"Freigabe mit Auflagen"/g)?.length).toBeGreaterThan(1);
    expect(tree).not.toContain('"Zurückgestellt"');
    expect(examine(bytes, 'pdfinfo', ['-struct'])).toContain('Figure');
  });

  test('a decided assessment carries no draft mark', () => {
    expect(pdf.text).not.toContain('ENTWURF');
  });
});

test('the same record in English: language, formats and articles of that language', async () => {
  const { pdf } = await printed('en', assessmentFacts('v-corvane', 'en'));
  expect(pdf.language).toBe('en');
  for (const part of [
    'Approval with conditions',
    '€11,760 a year',
    '27 Jan 2026',
    'Page 1 of',
    'Art. 28(3)(a) GDPR',
  ])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toMatch(/Stellungnahme|Unterauftragsverarbeiter\b/);
});

test('an undecided assessment prints as a draft on every page and says that a person has not decided', async () => {
  const facts = assessmentFacts('v-kiebitzpost', 'de');
  const open = { ...facts, assessment: { ...facts.assessment, decision: null, dpoOpinion: null } };
  const { pdf } = await printed('de', open);
  for (const page of pdf.pages) expect(page).toContain('ENTWURF');
  expect(pdf.pages[0]).toContain('Noch nicht entschieden');
});

test('the paper to sign carries what is written of the decision: who signs, how and with which residual risk', async () => {
  const facts = assessmentFacts('v-kiebitzpost', 'de');
  const decisionDraft = {
    result: 'reject' as const,
    by: 'Frauke Lindqvist',
    role: 'Prokuristin',
    residualRisk: 'Jeder Zugriff wird protokolliert.',
    nextReviewOn: null,
  };
  const open = { ...facts, assessment: { ...facts.assessment, decision: null, decisionDraft } };
  const { pdf } = await printed('de', open);
  expect(pdf.pages[0]).toContain('Prokuristin (entscheidet)');
  expect(pdf.pages[0]).toContain('Frauke Lindqvist');
  expect(pdf.text).toContain('Ablehnung, noch nicht entschieden');
  expect(pdf.text).toContain('Jeder Zugriff wird protokolliert.');
});

test('a rejection names what stands in the way and locks the signature of the data protection officer', async () => {
  const { pdf } = await printed('de', assessmentFacts('v-fjordlys', 'de'));
  expect(pdf.pages[0]).toContain('Was einer Freigabe entgegensteht');
  expect(pdf.pages[0]).toContain('gesperrt: Freigabe nicht möglich');
});

test.each<Language>(['de', 'en'])('page 1 stays one page with the longest names (%s)', async (language) => {
  const facts = assessmentFacts('v-corvane', language);
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '
    .repeat(6)
    .slice(0, 500);
  const { pdf } = await printed(language, {
    ...facts,
    company: {
      ...facts.company,
      profile: { ...facts.company.profile, name: long, street: long, city: long },
      people: facts.company.people.map((person) => ({ ...person, name: long, role: long })),
    },
    vendor: { ...facts.vendor, name: long, legalName: long, seatCity: long },
    service: { ...facts.service, name: long, purpose: long, volume: long },
    assessment: {
      ...facts.assessment,
      decision: facts.assessment.decision && { ...facts.assessment.decision, by: long, role: long },
      dpoOpinion: facts.assessment.dpoOpinion && { ...facts.assessment.dpoOpinion, by: long },
      result: {
        ...facts.assessment.result,
        findings: facts.assessment.result.findings.map((finding) => ({
          ...finding,
          treatment: finding.treatment && { ...finding.treatment, text: long },
        })),
      },
    },
  });
  const place = language === 'de' ? 'Ort, Datum, Unterschrift' : 'Place, date, signature';
  expect(pdf.pages[0]).toContain(place);
  expect(pdf.pages[1]).toContain(language === 'de' ? 'Sachverhalt' : 'Facts');
});

test('a note of 1,200 words and a quote of 1,200 words appear whole', async () => {
  const facts = assessmentFacts('v-kiebitzpost', 'de');
  const note = words(1200);
  const quote = words(1200).replaceAll('Wort', 'Zitat');
  const [contract, security] = ['form', 'locations_complete'];
  const { pdf } = await printed('de', {
    ...facts,
    assessment: {
      ...facts.assessment,
      answers: facts.assessment.answers.map((answer) =>
        answer.questionId === contract
          ? { ...answer, quote, note: note.replaceAll('Wort', 'Vertrag') }
          : answer.questionId === security
            ? { ...answer, note }
            : answer,
      ),
    },
  });
  const found = new Set(pdf.text.match(/(?:Wort|Zitat|Vertrag)\d+/g));
  expect(found.size).toBe(3600);
});

test('missing mandatory facts are printed on page 1 and named by the query', async () => {
  const facts = assessmentFacts('v-kiebitzpost', 'de');
  const bare = {
    ...facts,
    vendor: { ...facts.vendor, legalName: '', address: '', documents: [] },
    service: { ...facts.service, purpose: '', dataCategories: [] },
  };
  const missing = missingFactsOf(sheet('de'), bare);
  expect(missing).toEqual([
    'Firma des Dienstleisters',
    'Anschrift des Dienstleisters',
    'Zweck',
    'Datenkategorien',
    'Vertragsdokument',
  ]);
  const { pdf } = await printed('de', bare);
  expect(pdf.pages[0]).toContain('Im Bericht fehlen 5 Pflichtangaben');
  expect(pdf.pages[1]).toContain('Daten fehlt');
  expect(missingFactsOf(sheet('de'), facts)).toEqual([]);
});
