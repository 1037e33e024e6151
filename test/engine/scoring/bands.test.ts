import { describe, expect, test } from 'vitest';
import type { RuleTest } from '../../../src-main/contract/scoring-model.ts';
import { bandOf, scoreOf } from '../../../src-main/engine/scoring/rules/score-lead.ts';
import { leadOf, modelOf, profileRule } from './models.ts';
import { score } from './score.ts';

describe('a score is a whole number from 0 to 1000', () => {
  test.each([
    [-0.5, 0],
    [-30, 0],
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [7.94, 8],
    [79.499_999, 79],
    [79.5, 80],
    // 0.1 + 0.2 and the like must not fall below the half
    [79.5 - 1e-12, 80],
    [1000.4, 1000],
    [1e12, 1000],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, 1000],
  ])('%d is %d', (sum, expected) => {
    expect(scoreOf(sum)).toBe(expected);
  });

  test('what adds up to more is held at the end, and the sum is still told', () => {
    const rules = Array.from({ length: 200 }, (_, index) => profileRule({ id: `r${index}`, points: 1000 }));
    expect(score(modelOf(rules), leadOf())).toMatchObject({ lead: { full: 1000 }, fullSum: 200_000 });
  });
});

describe('a threshold belongs to what lies above it', () => {
  test.each([
    [49, 'below'],
    [50, 'marketingReady'],
    [79, 'marketingReady'],
    [80, 'salesReady'],
    [1000, 'salesReady'],
  ])('%d: %s', (points, band) => {
    expect(bandOf(points, { marketing: 50, sales: 80 })).toBe(band);
  });
});

describe('a condition on an attribute', () => {
  const oneOf = (...values: string[]): RuleTest => ({ kind: 'oneOf', values });
  const noneOf = (...values: string[]): RuleTest => ({ kind: 'noneOf', values });
  const between = (from: number | null, to: number | null): RuleTest => ({ kind: 'between', from, to });
  test.each<[string, RuleTest, string | number | boolean | null, string]>([
    ['the same word', oneOf('Leitung'), 'Leitung', 'applies'],
    ['in another case and with spaces', oneOf('LEITUNG'), ' leitung ', 'applies'],
    ['umlauts and accents aside', oneOf('Geschäftsführung'), 'GESCHAFTSFUHRUNG', 'applies'],
    ['another word', oneOf('Leitung', 'Einkauf'), 'Studium', 'conditionNotMet'],
    ['an empty list fits nobody', oneOf(), 'Leitung', 'conditionNotMet'],
    ['an empty value in the list fits nobody', oneOf(''), '', 'attributeUnknown'],
    ['none of them', noneOf('Studium'), 'Leitung', 'applies'],
    ['one of those that must not be', noneOf('Leitung'), 'Leitung', 'conditionNotMet'],
    ['nothing known is not "none of them"', noneOf('Studium'), null, 'attributeUnknown'],
    ['lower end', between(20, 500), 20, 'applies'],
    ['below it', between(20, 500), 19.99, 'conditionNotMet'],
    ['upper end, as text', between(20, 500), '500', 'applies'],
    ['above it', between(20, 500), 501, 'conditionNotMet'],
    ['open below', between(null, 500), -3, 'applies'],
    ['open above', between(20, null), 1e9, 'applies'],
    ['a decimal comma', between(2, 3), '2,5', 'applies'],
    ['a word is no number', between(20, 500), 'viele', 'notANumber'],
    ['a number that could be two', between(20, 5000), '1.200', 'notANumber'],
    ['a yes', oneOf('true'), true, 'applies'],
    ['anything there', { kind: 'present' }, 0, 'applies'],
    ['nothing there', { kind: 'present' }, '  ', 'attributeUnknown'],
  ])('%s', (_name, test, value, expected) => {
    const { parts, silent } = score(
      modelOf([profileRule({ test })]),
      leadOf({ attributes: { rolle: value } }),
    );
    expect(silent[0]?.why ?? (parts.length === 1 ? 'applies' : 'nothing')).toBe(expected);
  });

  test('an attribute that the lead does not have says so', () => {
    expect(score(modelOf([profileRule({ attribute: 'Umsatz' })]), leadOf()).silent).toEqual([
      { ruleId: 'role', label: 'Rolle: Leitung', why: 'attributeUnknown' },
    ]);
  });
});
