import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuyingPhase, type PersonaContent } from '../../../src-main/contract/persona-record.ts';
import { dataPointState } from '../../../src-main/engine/personas/rules/data-diet.ts';
import { contentMatrixReport } from '../../../src-main/engine/reports/layouts/content-matrix.ts';
import { personaSheet } from '../../../src-main/engine/reports/layouts/persona-sheet/index.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { emptyPersona } from '../personas/empty-persona.ts';
import { activeParts, payloads } from './hostile-texts.ts';
import { type Printed, printed } from './print-request.ts';
import { squeezed } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const sheetOf = (personaId: string, versionId: string | null = null, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'personaSheet', personaId, versionId, language });

describe('the sheet of a persona', () => {
  test('says on one page everything that is known of the type', async () => {
    const { pdf, fileName } = await sheetOf('pe-windpark');
    expect(pdf.pages).toHaveLength(1);
    expect(fileName).toBe('Persona_Die-Instandhaltung-im-Windpark_2026-11-23.pdf');
    const { content } = await engine.client.personas.get({ personaId: 'pe-windpark' });
    const words = squeezed(pdf.text);
    const all = [
      content.label,
      ...content.goals,
      ...content.pains,
      ...content.objections,
      ...content.channels,
      ...Object.values(content.questions).flat(),
      ...Object.values(content.touchpoints).flat(),
      ...content.dataPoints.map(({ reason }) => reason),
      content.basis,
    ];
    for (const text of all) expect(words).toContain(squeezed(text));
    for (const part of [
      'Fassung 3 vom 13.10.2026',
      'Datendiät: 2 von 3 Datenpunkten begründet',
      'Einwilligung nötig',
      'Lücke: kein Inhalt',
      'Webinar: Nachweise ohne Netz (fertig)',
      '6 Gespräche ausgewertet',
      'Ein erfundener Typ',
    ])
      expect(words).toContain(squeezed(part));
  });

  test('of an earlier version has the words of that version', async () => {
    const { pdf } = await sheetOf('pe-windpark', 'pe-windpark-1');
    expect(squeezed(pdf.text)).toContain(squeezed('Fassung 1 vom 28.12.2025'));
    expect(squeezed(pdf.text)).toContain(squeezed('keine Daten über Einzelne nötig'));
    expect(squeezed(pdf.text)).not.toContain(squeezed('Unsere Leute tragen schon genug'));
  });

  test('in English has the headings in English', async () => {
    const { pdf, fileName } = await sheetOf('pe-einkauf', null, 'en');
    expect(fileName).toMatch(/^Persona_/);
    expect(squeezed(pdf.text)).toContain(squeezed('Persona · version 1 of 6 Jul 2026'));
    expect(squeezed(pdf.text)).toContain(squeezed('Data diet: 2 of 2 data points justified'));
  });

  test('of a version that there is not is refused', async () => {
    await expect(sheetOf('pe-einkauf', 'pe-windpark-1')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });

  test.each([
    ['of words', 'Ein langer Punkt mit vielen Worten und noch ein paar mehr. '],
    ['without a place to break', 'Prüfstandskalibrierungsnachweisformular'],
    ['that are short', 'kurz'],
  ])('stays on one page when every list is full of entries %s', async (_name, text) => {
    const long = (index: number) => `${index} ${text.repeat(60)}`.slice(0, text === 'kurz' ? 8 : 500);
    const list = Array.from({ length: 30 }, (_, index) => long(index).trim());
    const phases = { awareness: list, consideration: list, decision: list };
    const content: PersonaContent = {
      label: long(1),
      role: long(2),
      buyingRole: 'decider',
      basis: text.repeat(2000).slice(0, 20_000),
      talks: 9,
      ...{ goals: list, pains: list, objections: list, habits: list, channels: list, criteria: list },
      ...{ wordsToUse: list, wordsToAvoid: list, questions: phases, touchpoints: phases },
      dataPoints: list.map((reason) => ({
        key: 'other',
        label: reason,
        reason,
        basis: 'legitimateInterest',
      })),
    };
    const { id } = await engine.client.personas.create({ content });
    const { pdf } = await sheetOf(id);
    expect(pdf.pages).toHaveLength(1);
    expect(squeezed(pdf.text)).toContain('Entwurf');
    expect(squeezed(pdf.text)).toMatch(/und\d+weitere/);
    await engine.client.vault.undo();
  });
});

test('hostile texts stay text on the sheet and in the matrix, and nothing in them is active', async () => {
  let next = 0;
  const hostile = () => payloads[next++ % payloads.length] ?? '';
  const list = () => [hostile(), hostile()];
  const phases = () => ({ awareness: list(), consideration: list(), decision: list() });
  const content: PersonaContent = {
    ...emptyPersona,
    ...{ label: hostile(), role: hostile(), basis: hostile() },
    ...{ goals: list(), pains: list(), wordsToUse: list(), questions: phases(), touchpoints: phases() },
    dataPoints: [{ key: 'other', label: hostile(), reason: hostile(), basis: null }],
  };
  const piece = { ...(await engine.client.contents.get({ pieceId: 'co-1' })), title: hostile() };
  const company = companyFacts('de');
  const facts = {
    company,
    content,
    version: null,
    diet: content.dataPoints.map(dataPointState),
    pieces: [piece],
  };
  const sheet = sheetFor(
    templates,
    ['persona-words', 'persona-sheet', 'content-matrix'],
    'de',
    'Europe/Berlin',
  );
  const cells = BuyingPhase.options.map((phase) => ({ phase, state: 'gap' as const, pieceIds: [piece.id] }));
  const rows = [{ personaId: 'p', label: hostile(), cells }];
  const definitions = [
    personaSheet(sheet, facts),
    contentMatrixReport(sheet, { company, matrix: { rows, gaps: 1, pieces: [piece] } }),
  ];
  const printer = realPrinter();
  for (const definition of definitions) {
    const { bytes, pages } = await printer.print(definition, {});
    expect(pages).toBe(1);
    expect(activeParts(bytes)).toEqual([]);
  }
  await printer.close();
});

describe('the matrix of contents', () => {
  let matrix: Printed;
  beforeAll(async () => {
    matrix = await printed(engine, { kind: 'contentMatrix', language: 'de' });
  });

  test('has every persona and piece with its state, and tells the gap', async () => {
    const words = squeezed(matrix.pdf.text);
    const { rows, pieces } = await engine.client.contents.matrix();
    for (const { label } of rows) expect(words).toContain(squeezed(label));
    for (const { title } of pieces) expect(words).toContain(squeezed(title));
    expect(words).toContain(squeezed('1 Lücke bei 3 Personas und 10 Inhalten.'));
    expect(words).toContain(squeezed('Leitfaden, zurückgezogen, vom 17.01.2026'));
    expect(matrix.fileName).toBe('Inhalte-je-Persona_2026-11-23.pdf');
  });

  test('lists what is to be reviewed, in English as well', async () => {
    const {
      hints: _hints,
      id: _id,
      savedAt,
      archivedAt: _archivedAt,
      ...piece
    } = await engine.client.contents.get({
      pieceId: 'co-1',
    });
    const old = { ...piece, date: '2025-01-01' };
    await engine.client.contents.save({ pieceId: 'co-1', piece: old, basedOn: savedAt });
    const { pdf } = await printed(engine, { kind: 'contentMatrix', language: 'en' });
    expect(squeezed(pdf.text)).toContain(squeezed('To be reviewed'));
    expect(squeezed(pdf.text)).toContain(squeezed('Unchanged for more than twelve months'));
    await engine.client.vault.undo();
  });
});
