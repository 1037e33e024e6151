import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { formWith } from './check-corpus-text.ts';
import { phrasesInGerman } from './check-phrases-de.ts';
import { phrasesInEnglish } from './check-phrases-en.ts';

const law = loadTemplates('templates').consentPatterns();
/** Everything that only some forms need is needed. */
const form = formWith({
  tracking: true,
  profiling: true,
  thirdParties: true,
  thirdCountry: true,
  specialCategories: true,
  children: true,
});

function stateOf(text: string, language: Language, element: string) {
  return checkWording({ text, language, form }, law).elements.find(({ id }) => id === element)?.state;
}

describe('Phrases say what they say, and not what their words only look like', () => {
  it.each(phrasesInGerman)('%s is %s in “%s”', (element, state, text) => {
    expect(stateOf(text, 'de', element)).toBe(state);
  });

  it.each(phrasesInEnglish)('%s is %s in “%s”', (element, state, text) => {
    expect(stateOf(text, 'en', element)).toBe(state);
  });
});
