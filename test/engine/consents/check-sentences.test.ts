import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { maskAddresses } from '../../../src-main/engine/consents/rules/check-masked-addresses.ts';
import { splitSentences } from '../../../src-main/engine/consents/rules/check-sentences.ts';

function sentences(text: string, language: Language = 'de'): string[] {
  return splitSentences(text, language).map((sentence) => sentence.text);
}

describe('A sentence ends where a reader stops', () => {
  it.each<[Language, number, string]>([
    ['de', 1, 'Das gilt z. B. für Angebote.'],
    ['de', 1, 'Nach Art. 6 Abs. 1 lit. a DSGVO und § 7 Abs. 2 Nr. 2 UWG.'],
    ['de', 1, 'Der Verein Flussland e. V. Nord schreibt mir.'],
    ['de', 2, 'Mir schreibt der Verein Flussland e. V. Ich kann widerrufen.'],
    ['de', 1, 'Das gilt ab dem 1. Januar bzw. dem 15. Februar.'],
    ['de', 2, 'Das gilt für Seite 12. Die Seite ist neu.'],
    ['de', 2, 'Ist das so? Ja!'],
    ['de', 1, 'Der Newsletter „Hallo!“ kommt monatlich.'],
    ['de', 2, 'Das steht in den Hinweisen … Mehr steht dort.'],
    ['en', 1, 'This holds e.g. for offers and i.e. for all.'],
    ['en', 1, 'Lindqvist Marine B.V. will write, as will Mr. Smith and Dr. Jones.'],
    ['en', 2, 'It is sent by Tidewell Ltd. We do not share it.'],
    ['en', 1, 'It is sent by Tidewell Ltd. Gardens.'],
    ['en', 1, 'See Art. 6 no. 1 and cf. Recital 32.'],
  ])('%s: %i in “%s”', (language, count, text) => {
    expect(sentences(text, language)).toHaveLength(count);
  });

  it('an empty line and a bullet end one, a line break in running text does not', () => {
    expect(sentences('Ich möchte\nNeues lesen')).toHaveLength(1);
    expect(sentences('Überschrift\n\nIch möchte Neues lesen')).toHaveLength(2);
    expect(sentences('Ich möchte:\n- per E-Mail\n☐ per Telefon')).toHaveLength(3);
  });

  it('tells places and words, and leaves out what has none', () => {
    const [first, second] = splitSentences(' Ja.  *** Ich möchte das. ', 'de');
    expect(first).toMatchObject({ start: 1, end: 4, words: 1, text: 'Ja.' });
    expect(second).toMatchObject({ words: 3 });
    expect(splitSentences('… *** –', 'de')).toEqual([]);
  });

  it('parts of a sentence end at commas, colons and brackets, not inside numbers', () => {
    const [sentence] = splitSentences('Wer will, zahlt 1,50 Euro (brutto): jetzt', 'de');
    expect(sentence?.clauses).toHaveLength(5);
  });
});

describe('Addresses are no words of the text', () => {
  it.each([
    ['Mail an abmelden@werkstatt.example.', 'Mail an 000000000000000000000000000.'],
    ['(https://www.example.org/newsletter?a=1),', '(0000000000000000000000000000000000000),'],
    ['Siehe tafel.example/datenschutz', 'Siehe 000000000000000000000000'],
    ['per E-Mail, z.B. monatlich', 'per E-Mail, z.B. monatlich'],
    ['für die Zukunft.Mehr dazu', 'für die Zukunft.Mehr dazu'],
  ])('“%s” reads “%s”', (text, masked) => {
    const result = maskAddresses(text);
    expect(result).toHaveLength(text.length);
    expect(result.replaceAll(/0+/g, '0')).toBe(masked.replaceAll(/0+/g, '0'));
  });
});
