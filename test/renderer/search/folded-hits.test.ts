import { describe, expect, test } from 'vitest';
import {
  hitParts,
  holdsAllWords,
  otherSpellings,
} from '../../../src-renderer/features/search/folded-hits.ts';

/** The text with its hits in brackets. */
function marked(text: string, typed: string): string {
  return hitParts(text, typed)
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('');
}

describe('what was typed in a text', () => {
  test.each([
    ['Löschfrist im AVV', 'losch', '[Lösch]frist im AVV'],
    ['Löschfrist im AVV', 'loesch', '[Lösch]frist im AVV'],
    ['Loeschfrist', 'lösch', '[Loesch]frist'],
    ['Große Straße', 'strass', 'Große [Straß]e'],
    ['Jequitibá Pesquisas', 'jequitiba', '[Jequitibá] Pesquisas'],
    ['Ju\u0308rgen', 'jur', '[Ju\u0308r]gen'],
    ['Kiebitzpost und Post', 'post', 'Kiebitzpost und [Post]'],
    ['Kiebitzpost', 'post', 'Kiebitz[post]'],
    ['Lead-Scoring und Anreicherung', 'anr lead', '[Lead]-Scoring und [Anr]eicherung'],
    ['Kiebitzpost', 'xyz', 'Kiebitzpost'],
    ['Kiebitzpost', '', 'Kiebitzpost'],
  ])('%s, typed %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  test('the parts are the text again, whatever was typed', () => {
    const text = 'Ærøskøbing & Œuvre, aeoeue 𝒳 ß';
    for (const typed of ['a', 'oe', 'ae', 'ss', 'ø', '𝒳', 'ue &'])
      expect(
        hitParts(text, typed)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });

  test('all words have to be there, in any order', () => {
    expect(holdsAllWords('Helle Darstellung', 'darst hell')).toBe(true);
    expect(holdsAllWords('Helle Darstellung', 'darst dunkel')).toBe(false);
  });

  test('other spellings are named, the typed one is not', () => {
    expect(otherSpellings(['Säntisblick', 'Saentis AG'], 'saentis')).toEqual(['säntis']);
    expect(otherSpellings(['Kiebitzpost'], 'kieb')).toEqual([]);
  });
});
