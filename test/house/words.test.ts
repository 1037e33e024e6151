import { describe, expect, test } from 'vitest';
import type { Language } from '../../src-main/contract/values.ts';
import { allTexts, foreignWords, sharedWords, telltales, wordsOf } from './word-lists.ts';

/**
 * Where a text of one language quotes the other on purpose: wordings by which foreign documents are read, titles of
 * sources and documents, names of authorities, texts that the sample company or a starter writes in its own language.
 */
const quotes =
  /words$|^law\/clauses|^mappings|patterns|^places|sources\[|\.documents\[|authorities\[\d+\]\.name$|starters/;

/** Tell-tales of the other language in texts of one: words that were left untranslated. */
function untranslated(texts: ReturnType<typeof allTexts>, language: Language): string[] {
  const other = language === 'de' ? 'en' : 'de';
  const wanted = new Set(telltales[other]);
  return texts.flatMap(({ where, text }) => {
    const words = wordsOf(text[language]).filter((word) => wanted.has(word) && !(word in sharedWords));
    // One such word may be a name or a homograph; two are a sentence.
    return new Set(words).size >= 2
      ? [`${where}: ${[...new Set(words)].join(', ')} in „${text[language].slice(0, 80)}“`]
      : [];
  });
}

describe('the texts of the app', () => {
  const texts = allTexts().filter(({ where }) => !quotes.test(where));

  test('the test sees them', () => {
    expect(texts.length).toBeGreaterThan(4000);
  });

  test('hold no English sentence in German, apart from quotes and names', () => {
    expect(untranslated(texts, 'de')).toEqual([]);
  });

  test('hold no German sentence in English, apart from quotes and names', () => {
    expect(untranslated(texts, 'en')).toEqual([]);
  });
});

describe('the word list', () => {
  test.each([
    ['de', 'Dienstleister bewerten', []],
    ['de', 'Please save your changes', ['please', 'save', 'your', 'changes']],
    ['de', 'Data Privacy Framework', []],
    ['en', 'Assess the vendor', []],
    ['en', 'Bitte Dienstleister wählen', ['bitte', 'dienstleister', 'wählen']],
  ] as const)('finds in %s „%s“ %j', (language, text, found) => {
    expect(foreignWords(text, language)).toEqual(found);
  });
});
