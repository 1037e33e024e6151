import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerValue } from '../../../src-main/contract/assessments.ts';
import type { AskedQuestion } from '../../../src-main/engine/assessments/rules/run-facts.ts';
import { roundToSum, scoreOf, scoreParts } from '../../../src-main/engine/assessments/rules/score.ts';
import { answers, question, questionnaire } from './run-fixture.ts';

function partsOf(given: [number, (AnswerValue | null)[]][]) {
  const ids = [
    'hostingTransfer',
    'processingAgreement',
    'technicalMeasures',
    'subProcessors',
    'certificatesOperation',
  ] as const;
  const questionnaires = given.map(([weight, values], part) =>
    questionnaire(
      ids[part] ?? 'hostingTransfer',
      weight,
      values.map((_value, index) => question(`p${part}q${index}`)),
    ),
  );
  const asked: AskedQuestion[] = questionnaires.flatMap(({ id, questions }) =>
    questions.map((each) => ({ questionnaireId: id, question: each })),
  );
  const values = given.flatMap(([, list], part) =>
    list.map((value, index) => [`p${part}q${index}`, value] as const),
  );
  return scoreParts(questionnaires, asked, answers(Object.fromEntries(values)));
}

describe('Points per answer', () => {
  it.each<[string, (AnswerValue | null)[], number | null]>([
    ['all fulfilled', ['fulfilled', 'fulfilled'], 100],
    ['partly is half', ['fulfilled', 'partly'], 75],
    ['missing is nothing', ['fulfilled', 'missing'], 50],
    ['unknown counts as lost', ['fulfilled', 'unknown'], 50],
    ['open counts as lost', ['fulfilled', null], 50],
    ['what does not apply is left out', ['fulfilled', 'notApplicable'], 100],
    ['nothing answered has no score', [null, null], null],
    ['only unknown has no score', ['unknown', null], null],
    ['nothing that counts has no score', ['notApplicable'], null],
  ])('%s', (_name, values, expected) => {
    expect(scoreOf(partsOf([[100, values]]))).toBe(expected);
  });

  it('is rounded down, so that 74.5 does not reach the threshold of 75', () => {
    const values: AnswerValue[] = [
      ...Array<AnswerValue>(149).fill('fulfilled'),
      ...Array<AnswerValue>(51).fill('missing'),
    ];
    expect(scoreOf(partsOf([[100, values]]))).toBe(74);
  });
});

describe('Visible arithmetic', () => {
  it('shows what each questionnaire reached and lost', () => {
    const parts = partsOf([
      [20, ['fulfilled']],
      [30, ['fulfilled', 'partly']],
      [50, ['missing', 'fulfilled']],
    ]);
    expect(parts.map(({ weight, reached, lost }) => [weight, reached, lost])).toEqual([
      [20, 20, 0],
      [30, 22, 8],
      [50, 25, 25],
    ]);
    expect(scoreOf(parts)).toBe(67);
  });

  it('spreads the share of a questionnaire that does not count over the others', () => {
    const parts = partsOf([
      [20, ['notApplicable']],
      [30, ['fulfilled']],
      [50, ['fulfilled']],
    ]);
    expect(parts.map(({ weight }) => weight)).toEqual([0, 38, 62]);
    expect(scoreOf(parts)).toBe(100);
  });

  it('always adds up', () => {
    const value = fc.option(fc.constantFrom(...AnswerValue.options), { nil: null });
    const part = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.array(value, { minLength: 1, maxLength: 9 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (given) => {
        const parts = partsOf(given);
        for (const { weight, reached, lost } of parts) {
          expect(reached).toBeGreaterThanOrEqual(0);
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(reached + lost).toBe(weight);
        }
        expect([0, 100]).toContain(parts.reduce((sum, each) => sum + each.weight, 0));
      }),
    );
  });

  it.each<[number[], number, number[]]>([
    [[1.5, 1.5], 3, [2, 1]],
    [[0.2, 0.7, 0.1], 1, [0, 1, 0]],
    [[2, 3], 5, [2, 3]],
  ])('rounds %o to the sum %i', (exact, sum, expected) => {
    expect(roundToSum(exact, sum)).toEqual(expected);
  });
});
