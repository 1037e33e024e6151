import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerCounts } from '../../../src-main/engine/reports/layouts/breach-register/figures.ts';
import type { TestEngine } from '../open-engine.ts';
import { openBreachCompany, openExport, recordCase, since } from './breach-cases.ts';
import { type Printed, printed } from './print-request.ts';
import { examine } from './read-pdf.ts';

let engine: TestEngine;
let register: Printed;
const year = { from: '2026-01-01', to: '2026-12-31' };

const between = (from: string, to: string, language: 'de' | 'en' = 'de') =>
  printed(engine, { kind: 'breachRegister', from, to, language });

beforeAll(async () => {
  engine = await openBreachCompany();
  await openExport(engine);
  const lost = await recordCase(engine, 'Verschlüsselter USB-Stick verloren');
  lost.at(5);
  await lost.answer({ key: 'nature', value: 'Ein verschlüsselter USB-Stick ging auf der Messe verloren.' });
  await lost.answer({ key: 'subjectCount', value: { from: 14, to: 20 } });
  await lost.decide({ decision: { about: 'risk', result: 'none_unlikely' }, reason: 'Schlüssel sicher' });
  await lost.decide({
    decision: { about: 'authority', result: 'doNotNotify' },
    reason: 'Die Daten sind ohne den Schlüssel unlesbar.',
  });
  await lost.decide({ decision: { about: 'people', result: 'doNotTell' }, reason: 'Kein Risiko für sie.' });
  const late = await recordCase(engine, 'Fehlversand von Rechnungen');
  late.at(100);
  await late.decide({ decision: { about: 'risk', result: 'high' }, reason: 'Bankverbindungen' });
  await late.notify({ delayReason: 'Die Zuordnung lag erst am Dienstag vor.' });
  await recordCase(engine, 'Noch nichts entschieden');
  const [script] = (await engine.client.breaches.drillScripts()).drills;
  await engine.client.breaches.startDrill({ scriptId: script?.id ?? '', speed: 60 });
  engine.setNow(since(160));
  register = await between(year.from, year.to);
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('the register', () => {
  test('has every breach once, the not notified one with its reason, and no drill', () => {
    const { text } = register.pdf;
    for (const number of ['2026-01', '2026-02', '2026-03', '2026-04'])
      expect(text.match(new RegExp(`${number}(?!-)`, 'g'))).toHaveLength(1);
    expect(text).toContain('nicht melden Grund: Die Daten sind ohne den Schlüssel unlesbar.');
    expect(text).toContain('nicht benachrichtigen Grund: Kein Risiko für sie.');
    expect(text).not.toContain('Probealarm');
    expect(text).toContain('Übungen stehen nicht im Register.');
  });

  test('says when the authority was told, how late and why, and what came after', () => {
    const { text } = register.pdf;
    expect(text).toContain('gemeldet Mo 23.11.2026, 09:40 Uhr MEZ Folgemeldung Do 26.11.2026, 22:00 Uhr MEZ');
    expect(text).toContain('28 h 0 min nach der Frist gemeldet Di 24.11.2026, 19:30 Uhr MEZ');
    expect(text).toContain('Grund: Die Zuordnung lag erst am Dienstag vor.');
    expect(text).toContain('Brief an Betroffene, 2.341 Empfänger, Do 26.11.2026, 21:30 Uhr MEZ');
  });

  test('names facts, effects and remedial action of each (Art. 33(5) GDPR)', () => {
    const { text } = register.pdf;
    expect(text).toContain('Hergang: Eine Exportdatei');
    expect(text).toContain('Auswirkungen: Unerwünschte Werbung');
    expect(text).toContain('Maßnahmen: Verweis gesperrt, Datei entfernt');
    expect(text.match(/Maßnahmen: keine eingetragen/g)).toHaveLength(3);
  });

  test('its figures add up', async () => {
    const { rows } = await engine.client.breaches.list({ view: 'all', search: '' });
    const cases = await Promise.all(
      rows.map(({ id }) => engine.client.breaches.get({ breachId: id, asOf: null })),
    );
    const counts = registerCounts(cases);
    expect(counts).toEqual({
      all: 4,
      told: 2,
      late: 1,
      notTold: 1,
      open: 1,
      peopleInformed: 1,
      people: { from: 2355, to: 2361 },
      withoutNumber: 2,
    });
    expect(counts.told + counts.notTold + counts.open).toBe(counts.all);
    for (const part of [
      '4 Datenpannen',
      'Gemeldet 2, davon 1 nach der Frist',
      '2.355 bis 2.361; 2 Fälle ohne Zahl',
    ])
      expect(register.pdf.text).toContain(part);
  });

  test('is landscape, repeats its head and is a sound file', () => {
    const [, width = 0, height = 0] =
      /Page size: +([\d.]+) x ([\d.]+)/.exec(examine(register.bytes, 'pdfinfo', [])) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    for (const page of register.pdf.pages) expect(page).toContain('Hergang, Auswirkungen, Maßnahmen');
    expect(examine(register.bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
    expect(register.fileName).toBe('Register-Datenpannen_2026-01-01-2026-12-31_2026-11-27.pdf');
  });

  test('the same in English', async () => {
    const { pdf } = await between(year.from, year.to, 'en');
    for (const part of [
      'Register of breaches',
      'do not notify Reason:',
      'notified 28 h 0 min after the deadline',
    ])
      expect(pdf.text).toContain(part);
    expect(pdf.text).not.toMatch(/\b(Vorgang|nicht melden|Datenpannen)\b/);
  });
});

test('a period takes what was recorded on its first and last day of the seat, and nothing else', async () => {
  expect((await between('2026-11-20', '2026-11-20')).pdf.text).toContain('4 Datenpannen');
  expect((await between('2026-11-21', '2026-12-31')).pdf.text).toContain('keine Datenpanne eingetragen');
  expect((await between('2026-01-01', '2026-11-19')).pdf.text).toContain('keine Datenpanne eingetragen');
  await expect(between('2026-12-31', '2026-01-01')).rejects.toMatchObject({ code: 'DATES_REVERSED' });
});
