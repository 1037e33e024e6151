import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTermMatcher } from '../../src-main/engine/contracts/rules/term-matcher.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const patterns = templates.clausePatterns();
const languages = ['de', 'en'] as const;

const termsOf = (language: (typeof languages)[number]) => [
  ...Object.values(patterns.words[language].groups).flat(),
  ...patterns.words[language].denials,
  ...patterns.words[language].definitions,
  ...patterns.elements.flatMap((element) => {
    const { headings, raises, never, wordings } = element[language];
    return [
      ...headings,
      ...raises,
      ...never,
      ...wordings.flatMap(({ needs, context, under, without }) => [
        ...needs,
        ...context,
        ...under,
        ...without,
      ]),
    ];
  }),
];

describe('the wordings by which clauses are found', () => {
  test('are there for each question on the processing agreement, in its order, and for no other', () => {
    const asked = templates.questionnaire('processingAgreement').questions.map(({ id }) => id);
    expect(patterns.elements.map(({ id }) => id)).toEqual(asked);
  });

  test.each(languages)('%s: every group of words that is named exists', (language) => {
    expect(() => createTermMatcher(patterns.words[language].groups, termsOf(language))).not.toThrow();
  });

  test.each(languages)('%s: terms are written as words are compared', (language) => {
    const odd = termsOf(language).flatMap((terms) =>
      terms.split(/\s+/).filter((token) => !/^(?:\||~\d|@[a-zA-Z]+|[a-z0-9*]+)$/.test(token)),
    );
    expect(odd).toEqual([]);
  });

  test.each(languages)('%s: no term begins or ends with a gap', (language) => {
    const odd = termsOf(language)
      .flatMap((terms) => terms.split('|'))
      .filter((term) => /^\s*~|~\d\s*$/.test(term));
    expect(odd).toEqual([]);
  });

  test('a wording wants words of the sentence or a heading', () => {
    for (const element of patterns.elements) {
      for (const language of languages) {
        for (const { needs, under } of element[language].wordings) {
          expect(needs.length + under.length, element.id).toBeGreaterThan(0);
        }
      }
    }
  });
});
