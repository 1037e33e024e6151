import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPersona } from '../../../src-main/engine/personas/rules/check-persona.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { emptyPersona } from './empty-persona.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));

/** What is found in one entry of the goals, as "kind: letters". */
function foundIn(text: string): string[] {
  const found = checkPersona({ ...emptyPersona, goals: [text] }, templates.personWords());
  for (const { at, found: letters } of found) expect(text.slice(at, at + letters.length)).toBe(letters);
  return found.map(({ kind, found: letters }) => `${kind}: ${letters}`);
}

describe('Art. 4(1) GDPR: what reaches a real person is refused', () => {
  test.each([
    ['Schreibt an anna.schmidt@werkstatt.example', 'mail: anna.schmidt@werkstatt.example'],
    ['mailto:a@b.de', 'mail: a@b.de'],
    ['Ask j.doe+news@mail.firm.example, please', 'mail: j.doe+news@mail.firm.example'],
    ['schmidt (at) firma (punkt) de', 'mail: schmidt (at) firma (punkt) de'],
    ['jürgen[at]müller.de', 'mail: jürgen[at]müller.de'],
    ['Erreichbar unter +49 421 33 55 77-12', 'phone: +49 421 33 55 77-12'],
    ['0151/23456789', 'phone: 0151/23456789'],
    ['01512 3456789', 'phone: 01512 3456789'],
    ['015123456789', 'phone: 015123456789'],
    ['(0421) 33 55 77', 'phone: (0421) 33 55 77'],
    ['0049 40 1234567', 'phone: 0049 40 1234567'],
    ['+49 (0)30 123 45 67', 'phone: +49 (0)30 123 45 67'],
    ['Tel. 335577', 'phone: 335577'],
    ['Telefon: 33 55 77', 'phone: 33 55 77'],
    ['Durchwahl -23', 'phone: -23'],
    ['call 020 7946 0958 before noon', 'phone: 020 7946 0958'],
    ['phone (555) 123-4567', 'phone: (555) 123-4567'],
    ['mobile: +44 7700 900123', 'phone: +44 7700 900123'],
    ['01 23 45 67 89', 'phone: 01 23 45 67 89'],
  ])('%s', (text, expected) => expect(foundIn(text)).toEqual([expected]));
});

describe('a name is refused only beside what leads to the person', () => {
  test.each([
    ['Frau Dr. Petersen, 0421 335577', ['nameWithContact: Frau Dr. Petersen', 'phone: 0421 335577']],
    ['Thomas Berg (t.berg@firma.example)', ['nameWithContact: Thomas Berg', 'mail: t.berg@firma.example']],
    ['Mr Smith: +44 7700 900123', ['nameWithContact: Mr Smith', 'phone: +44 7700 900123']],
    ['Petra Produktion', ['name: Petra Produktion']],
    ['So denkt Herr Müller', ['name: Herr Müller']],
    ['Like Emma Wilson-Jones', ['name: Emma Wilson-Jones']],
  ])('%s', (text, expected) => expect(foundIn(text)).toEqual(expected));
});

describe('words that are ascribed to a named person are refused', () => {
  test.each([
    ['„Das kaufe ich nie.“ – Sabine Krause', 'quoteOfPerson: Sabine Krause'],
    ['„Das kaufe ich nie“, sagt Herr Krause', 'quoteOfPerson: Herr Krause'],
    ['„Das kaufe ich nie.“ (M. Krause, Einkauf)', 'quoteOfPerson: M. Krause'],
    ['Stefan Krause: „Das kaufe ich nie.“', 'quoteOfPerson: Stefan Krause'],
    ['Frau Krause sagte: „Nie wieder.“', 'quoteOfPerson: Frau Krause'],
    ['"I will never buy that," says John Miller', 'quoteOfPerson: John Miller'],
    ['"Never." – Ms Miller, purchasing', 'quoteOfPerson: Ms Miller'],
    ['Rachel Green, buyer: "Never."', 'quoteOfPerson: Rachel Green'],
  ])('%s', (text, expected) => expect(foundIn(text)).toEqual([expected]));
});

describe('look-alikes pass', () => {
  test.each([
    'Nachweis 2026-11',
    'Artikel 0815-4711-22',
    'Art.-Nr. 0472 1234567',
    'Bestellnummer: 01511234567',
    'Seriennummer 0421 335577',
    'SKU 0401-2345678',
    'order 0044 123456',
    'TW-0815-471122',
    '4711-0815-2233',
    'EAN 4006381333931',
    'ISBN 978-3-16-148410-0',
    'DIN EN ISO 6789-1:2017',
    'ISO 9001 seit 1994',
    'Preis 1.299,00 € je Stück, ab 10 Stück 1.149,50 €',
    '0,05 bis 0,10 Nm',
    '3 Stück @ 5.90 EUR',
    '23.11.2026, 9:30 bis 17:00 Uhr',
    '01.03.2027',
    '01/03/2027',
    '2026-11-23',
    '01.03.2027–31.03.2027',
    '0800-1700 Uhr',
    'open 0730-1615',
    '08.00-17.00',
    '01067 Dresden',
    '+20 000 000 Kunden',
    '+1.500.000',
    'plus 12 % seit 2019',
    'von 100 000 auf 1 250 000 gestiegen',
    'Version 1.0.23.4',
    '000-2026-0042',
    'Telefon 24 Stunden besetzt',
    'Telefon: 100 000 Anrufe',
    'Art. 6 Abs. 1 Buchst. f DSGVO',
    '§ 7 Abs. 3 UWG',
    'Drehmomentschlüssel 20–200 Nm, 1/2 Zoll',
    '„Noch ein Programm pflege ich nicht.“',
    '„Das geht nicht.“ – Leitung Werkstatt',
    '"I will not maintain another program." – workshop manager',
    '„So nicht“, sagt der Einkauf',
    'Kennt die Marke Mercedes Benz',
    'Ansprechpartner im Innendienst',
    'Die Frau an der Maschine, der Herr der Lage',
    'Sucht @ und # in Vorlagen',
    'Kauft für ein Krankenhaus ein',
    'Beschafft für Kirchen und Vereine',
    'Vertragspartei prüft den Entwurf',
    'Diagnose der Anlage, Behinderung des Ablaufs',
    'Gesunde Lieferkette',
    'Art und Anzahl 12345678',
  ])('%s', (text) => expect(foundIn(text)).toEqual([]));
});

describe('Art. 9 GDPR: words on special categories are a hint', () => {
  test.each([
    ['Oft krank in der Erkältungszeit', 'specialCategory: krank'],
    ['Ist Gewerkschaftsmitglied', 'specialCategory: Gewerkschaftsmitglied'],
    ['Evangelisch, zwei Kinder', 'specialCategory: Evangelisch'],
    ['Mit Migrationshintergrund', 'specialCategory: Migrationshintergrund'],
    ['A trade union member', 'specialCategory: trade union member'],
    ['Her sexual orientation', 'specialCategory: sexual orientation'],
    ['Pregnant, works part-time', 'specialCategory: Pregnant'],
  ])('%s', (text, expected) => expect(foundIn(text)).toEqual([expected]));
});

test.each([
  [null, []],
  [0, []],
  [1, ['1']],
  [4, ['4']],
  [5, []],
])('%s talks make a type, or not', (talks, expected) => {
  const found = checkPersona({ ...emptyPersona, talks }, templates.personWords());
  expect(found.map((one) => one.found)).toEqual(expected);
});

test('every text of a persona is looked at, and told with its place', () => {
  const address = 'a@b.example';
  const all = {
    ...emptyPersona,
    role: address,
    basis: address,
    objections: ['x', address],
    questions: { ...emptyPersona.questions, decision: [address] },
    touchpoints: { ...emptyPersona.touchpoints, awareness: [address] },
    dataPoints: [{ key: 'other' as const, label: address, reason: address, basis: null }],
  };
  const found = checkPersona(all, templates.personWords());
  expect(found.map(({ field, entry }) => `${field} ${entry}`)).toEqual([
    'role null',
    'objections 1',
    'touchpoints.awareness 0',
    'questions.decision 0',
    'dataPoints.label 0',
    'dataPoints.reason 0',
    'basis null',
  ]);
  expect(found.every(({ isRefused }) => isRefused)).toBe(true);
});

test('long texts are read in time that grows with their length only', () => {
  const spans = [10_000, 20_000].map((length) =>
    ['a.', '0 1-', 'Anna ', '"', '+1 ', 'A. Bc'].map((part) => {
      const basis = part.repeat(length / part.length);
      const before = performance.now();
      checkPersona({ ...emptyPersona, basis }, templates.personWords());
      return performance.now() - before;
    }),
  );
  for (const span of spans.flat()) expect(span).toBeLessThan(1_000);
});
