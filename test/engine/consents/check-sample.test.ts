import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { sampleInGerman } from './check-sample-de.ts';
import { sampleInEnglish } from './check-sample-en.ts';

const law = loadTemplates('templates').consentPatterns();
const recommended = new Set(
  law.elements.filter(({ requirement }) => requirement === 'recommended').map(({ id }) => id),
);
const wordings = [...sampleInGerman, ...sampleInEnglish];

describe('The wordings of the sample company are judged as they were published', () => {
  it('all 42 of them', () => {
    expect(wordings).toHaveLength(42);
  });

  it.each(wordings)('$id: $verdict', ({ text, language, form, ...expected }) => {
    const { verdict, elements } = checkWording({ text, language, form }, law);
    const flaws = elements.filter(({ state }) => state !== 'present');
    const broken = expected.violations.map(([element]) => element);
    const wordsOf = (element: string) => flaws.find(({ id }) => id === element)?.quote;
    expect(verdict).toBe(expected.verdict);
    expect(ids(flaws.filter(({ id }) => !recommended.has(id)))).toEqual(
      [...new Set([...expected.missing, ...broken])].toSorted(),
    );
    expect(ids(flaws.filter(({ id }) => recommended.has(id)))).toEqual(
      expected.recommendedMissing.toSorted(),
    );
    expect(broken.map((element) => [element, wordsOf(element)])).toEqual(expected.violations);
    expect(ids(flaws.filter(({ state }) => state === 'violated'))).toEqual(broken.toSorted());
  });
});

function ids(elements: readonly { id: string }[]): string[] {
  return elements.map(({ id }) => id).toSorted();
}
