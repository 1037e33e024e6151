import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { completeInGerman } from './check-corpus-complete-de.ts';
import { completeInEnglish } from './check-corpus-complete-en.ts';
import { formWith } from './check-corpus-text.ts';

const law = loadTemplates('templates').consentPatterns();
const form = formWith({ tracking: true, profiling: true, thirdParties: true, thirdCountry: true });
const longest = 200_000;
const fill = (piece: string) => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);

/** What makes careless expressions run for ever: long runs without an end, and beginnings without what should follow. */
const pieces: Record<string, string> = {
  'one word': 'a',
  'capital letters': 'A',
  'letters and dots': 'A.',
  'capital words': 'Abc Abc & ',
  'dots only': '.',
  'exclamation marks': '! ',
  'line breaks': '\n- ',
  commas: 'a, ',
  'at signs': '@',
  'soft hyphens': 'a\u00ad',
  'combining marks': '\u0308',
  'mixed letters': 'a\u0430',
  brackets: '[',
  negations: 'nicht kein ',
  lists: 'kein Abc, ',
  'English lists': 'no abc, ',
  'companies without a form': 'Muster Muster Muster ',
  companies: 'Muster GmbH ',
  partners: 'unsere Partner ',
  'beginnings of a confirmation': 'bestätige confirm E-Mail ',
  'beginnings of a bundle': 'AGB terms akzeptiere accept ',
  'beginnings of browsing': 'durch die Nutzung by using ',
  'a German wording': `${completeInGerman[0]?.text} `,
  'a German wording as one sentence': `${completeInGerman[0]?.text.replaceAll('.', '')} `,
  'an English wording': `${completeInEnglish[0]?.text} `,
  'an English wording as one sentence': `${completeInEnglish[0]?.text.replaceAll('.', '')} `,
};

describe('The check takes time in proportion to the text', () => {
  it.each(Object.entries(pieces))('200,000 signs of %s', (_name, piece) => {
    const text = fill(piece);
    const begin = performance.now();
    for (const language of ['de', 'en'] as const) {
      expect(checkWording({ text, language, form }, law).verdict).toBe('fail');
    }
    // A second at most on a quiet machine; what grows with the square would take minutes.
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
