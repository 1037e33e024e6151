import { describe, expect, it } from 'vitest';
import { asQuote, findPassage } from '../../../src-renderer/lib/pdf/passage.ts';

const lines = [
  '(2) Trifft er keine Wahl, löscht der Auf-',
  'tragnehmer die Daten innerhalb',
  'angemessener Frist.',
];

describe('a quoted passage in the texts of a page', () => {
  it.each([
    ['löscht der Auftragnehmer die Daten', { text: 0, offset: 26 }, { text: 1, offset: 20 }],
    ['die  Daten\ninnerhalb ANGEMESSENER', { text: 1, offset: 11 }, { text: 2, offset: 12 }],
    ['Frist.', { text: 2, offset: 13 }, { text: 2, offset: 19 }],
  ])('finds %j whatever its spaces, breaks and hyphens', (quote, start, end) => {
    expect(findPassage(lines, quote)).toEqual({ start, end });
  });

  it.each(['binnen 30 Tagen', '', 'er'])('does not find %j', (quote) => {
    expect(findPassage(lines, quote)).toBeNull();
  });

  it('becomes one line when it is quoted', () => {
    expect(asQuote('  löscht der Auf-\ntragnehmer\ndie Daten ')).toBe('löscht der Auftragnehmer die Daten');
  });
});
