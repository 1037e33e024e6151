import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replacerOf } from '../../../src-main/engine/reports/without-names.ts';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { type Printed, printed } from './print-request.ts';
import { squeezed } from './read-pdf.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample(realPrinter());
}, 60_000);
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

describe('own measures (Art. 32 GDPR)', () => {
  test('each control has its level in words, its evidence with dates, and who looked at it when', async () => {
    const { pdf } = await printed(engine, { kind: 'measuresOverview', language: 'de' });
    const { controls } = await engine.client.company.controls();
    const { measures } = await engine.client.company.ownMeasures();
    for (const { label } of controls) expect(squeezed(pdf.text)).toContain(squeezed(label.de));
    expect(pdf.text).toContain('12 von 12 Kontrollen haben ein Niveau');
    const count = (level: string) => measures.filter((measure) => measure.level === level).length;
    expect(pdf.text).toContain(
      `Sehr hoch ${count('veryHigh')} Hoch ${count('high')} Grundniveau ${count('basic')} Keine ${count('none')}`,
    );
    expect(pdf.text).toContain('TLS-Prüfung aller Außenadressen vom 05.11.2026');
  });

  test('evidence that ran out yesterday is expired; on its last day it still holds', async () => {
    const control = 'zutritt';
    const evidence = { title: 'Schließplan', page: '3', datedOn: '2025-01-01' };
    const [old] = (await engine.client.company.ownMeasures()).measures
      .filter((measure) => measure.control === control)
      .flatMap((measure) => measure.evidence);
    await engine.client.company.removeMeasureEvidence({ control, evidenceId: old?.id ?? '' });
    await engine.client.company.addMeasureEvidence({
      control,
      hash: null,
      evidence: { ...evidence, expiresOn: '2026-11-23' },
    });
    const request = { kind: 'measuresOverview', language: 'de' } as const;
    const lastDay = await printed(engine, request);
    expect(lastDay.pdf.text).toContain('Schließplan, Seite 3 vom 01.01.2025, gültig bis 23.11.2026');
    engine.setNow('2026-11-24T08:40:00.000Z');
    const dayAfter = await printed(engine, request);
    expect(dayAfter.pdf.text).toContain('abgelaufen 23.11.2026');
    expect(dayAfter.pdf.text).toContain('Nachweis abgelaufen 1');
    engine.setNow('2026-11-23T08:40:00.000Z');
  });
});

describe('an extract of the audit trail', () => {
  const extract = (part: Partial<{ from: string; to: string; subjectId: string }>): Promise<Printed> =>
    printed(engine, { kind: 'auditExtract', from: null, to: null, subjectId: null, language: 'de', ...part });

  test('of one record has its entries in the words of the page, whole hashes, and the state of the chain', async () => {
    const { entries } = await engine.client.vault.auditTrail({
      subjectId: 'zutritt',
      before: null,
      limit: 50,
    });
    const { pdf, fileName } = await extract({ subjectId: 'zutritt' });
    const { entries: all } = await engine.client.vault.verify();
    const inWords = new Intl.NumberFormat('de-DE').format(all);
    expect(pdf.text).toContain(`Die Prüfkette ist lückenlos: alle ${inWords} Einträge passen zusammen`);
    expect(pdf.text).toContain('Nachweis zum eigenen Niveau abgelegt: Zutrittskontrolle');
    for (const { hash } of entries) expect(squeezed(pdf.text)).toContain(hash);
    expect(pdf.text.match(/\bpasst\b/g)).toHaveLength(entries.length);
    expect(fileName).toBe('Protokollauszug_Zutrittskontrolle_2026-11-23.pdf');
  });

  test('takes the first and the last day; a period without entries says so; a reversed one is refused', async () => {
    expect((await extract({ from: '2026-11-24' })).pdf.text).toContain('gibt es keinen Eintrag');
    expect((await extract({ to: '2026-11-22' })).pdf.text).toContain('gibt es keinen Eintrag');
    const day = { from: '2026-11-23', to: '2026-11-23', subjectId: 'zutritt' };
    expect((await extract(day)).pdf.text).not.toContain('gibt es keinen Eintrag');
    await expect(extract({ from: '2026-11-24', to: '2026-11-23' })).rejects.toMatchObject({
      code: 'DATES_REVERSED',
    });
    await expect(extract({ subjectId: 'nobody' })).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});

describe('without names', () => {
  test('nobody of the file is named, and the same person has the same number', async () => {
    const request = { kind: 'measuresOverview', language: 'de' } as const;
    const open = await printed(engine, request);
    const hidden = await printed(engine, { ...request, names: 'anonymised' });
    const { people } = await engine.client.company.people();
    expect(people.some(({ name }) => open.pdf.text.includes(name))).toBe(true);
    for (const { name } of people) expect(hidden.pdf.text).not.toContain(name);
    expect(hidden.pdf.text).toMatch(/Person \d+/);
    expect(hidden.pdf.text).toContain('Nordlicht Werkzeuge GmbH');
  });

  const people = [
    { name: 'Ole Brüggemann', email: 'ole@nordlicht.example' },
    { name: 'Ole', email: '' },
    { name: 'Dr. Wiebke Thormählen', email: '' },
  ];
  test.each([
    ['Ole Brüggemann und Ole', 'Person 1 und Person 2'],
    ['Olek und Oleander', 'Olek und Oleander'],
    ['an ole@nordlicht.example', 'an Person 1'],
    ['Dr.\u00A0Wiebke Thormählen', 'Person 3'],
    ['von Ole\u00A0Brüggemann.', 'von Person 1.'],
  ])('%s becomes %s', (text, expected) => {
    expect(replacerOf(people, 'Person')(text).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});
