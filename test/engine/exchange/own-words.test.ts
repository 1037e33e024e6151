import { describe, expect, test } from 'vitest';
import {
  ownWordsOf,
  withoutOwnWords,
} from '../../../src-main/engine/exchange/selection-archive/own-words.ts';

describe('own words', () => {
  const company = {
    name: 'Nordlicht Werkzeuge GmbH',
    street: 'Am Kontorspeicher 14',
    postcode: '23552',
    city: 'Lübeck',
    email: 'kontakt@nordlicht.example',
    phone: '+49 451 5550',
    website: 'https://www.nordlicht.example/start',
  } as Parameters<typeof ownWordsOf>[0];
  const people = [
    { id: '1', name: 'Dr. Wiebke Thormählen', role: '', function: 'approver', email: '' },
  ] as const;
  const words = ownWordsOf(company, people, ['Projekt Eule']);
  test.each([
    ['the name', 'Die Nordlicht Werkzeuge GmbH darf.', 'Die [Firma] darf.'],
    ['without its legal form', 'bei Nordlicht Werkzeuge', 'bei [Firma]'],
    ['in other letters and over a line end', 'NORDLICHT\nWERKZEUGE', '[Firma]'],
    ['joined by a hyphen', 'Nordlicht-Werkzeuge', '[Firma]'],
    ['within a longer word it is another', 'Nordlicht Werkzeugeinkauf', 'Nordlicht Werkzeugeinkauf'],
    ['a person', 'Fragen an Dr. Wiebke Thormählen.', 'Fragen an [Name].'],
    ['without title, turned round', 'Thormählen, Wiebke', '[Name]'],
    ['an umlaut of two characters', 'Wiebke Thorma\u0308hlen', '[Name]'],
    ['the mail', 'an kontakt@nordlicht.example', 'an [Kontakt]'],
    ['another mail of the house', 'an dsb@nordlicht.example', 'an dsb@[Kontakt]'],
    ['a further word', 'für Projekt Eule', 'für […]'],
    ['nothing of ours', 'Sie können jederzeit widerrufen.', 'Sie können jederzeit widerrufen.'],
  ])('%s', (_name, text, expected) => {
    expect(withoutOwnWords({ text: [text] }, words, 'de').value).toEqual({ text: [expected] });
  });
});
