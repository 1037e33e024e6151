import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const law = templates.consentPatterns();
const { shows, breaks, denial, doubleNegation } = law.patterns;
const ids = new Set(law.elements.map(({ id }) => id));

/** Every expression of the file with what it belongs to. */
const expressions = [
  ...[...shows, ...breaks].flatMap((pattern) =>
    (['de', 'en'] as const).flatMap((language) =>
      Object.values(pattern[language])
        .filter((value) => Array.isArray(value))
        .flat()
        .map((source) => ({ of: `${pattern.element} ${language}`, source })),
    ),
  ),
  ...(['de', 'en'] as const).flatMap((language) =>
    [...denial[language].spans, ...denial[language].wholeClauses, ...doubleNegation[language]].map(
      (source) => ({ of: `denial ${language}`, source }),
    ),
  ),
];

describe('the law of consent', () => {
  test('has each element once, in the order in which it is checked', () => {
    expect(law.elements).toHaveLength(25);
    expect(ids.size).toBe(25);
  });

  test('a conditional element has its fact of the form, no other has one', () => {
    for (const { id, requirement, condition } of law.elements) {
      expect(condition !== null, id).toBe(requirement === 'conditional');
    }
  });

  test('each element that words show has words in both languages, and no pattern is of an unknown one', () => {
    const shown = new Set(shows.map(({ element }) => element));
    const byWords = law.elements.filter(({ source }) => source === 'text').map(({ id }) => id);
    expect(byWords.filter((id) => !shown.has(id))).toEqual([]);
    const named = [...shows, ...breaks].flatMap(({ element, onlyBeside, onlyAfter, notBeside }) =>
      [element, onlyBeside, onlyAfter, notBeside].filter((id) => id !== undefined),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('what is uncertain says so: the exception after C-654/23, case law from knowledge, pending cases', () => {
    expect(law.existingCustomer).toHaveLength(4);
    expect(law.existingCustomer[0]?.text.de).toContain('unsicher');
    expect(law.existingCustomer[0]?.text.en).toContain('uncertain');
    expect(law.sources.find(({ id }) => id === 'case-law')?.confidence).toBe('medium');
    expect(law.notes.find(({ id }) => id === 'pending')?.text.de).toContain('Anhängig');
  });
});

/** Repetitions without an upper bound: with them a text can be made on which the search never ends. */
function unbounded(source: string): string[] {
  const bare = source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, 'x');
  return bare.match(/[*+]|\{\d+,\}/g) ?? [];
}

describe('the expressions by which elements are found', () => {
  test('there are some hundred', () => {
    expect(expressions.length).toBeGreaterThan(300);
  });

  test.each(expressions)('$of: $source compiles and has bounds', ({ source }) => {
    expect(() => new RegExp(source, 'u')).not.toThrow();
    expect(unbounded(source)).toEqual([]);
  });

  test('an unbounded repetition is caught', () => {
    expect(unbounded('a+b')).toEqual(['+']);
    expect(unbounded('[^.]*x{2,}')).toEqual(['*', '{2,}']);
    expect(unbounded('\\+ [*+] a{0,9}?')).toEqual([]);
  });
});
