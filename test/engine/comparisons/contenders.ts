import fc from 'fast-check';
import { allWeight, type Weights } from '../../../src-main/contract/comparison-record.ts';
import { roundToSum } from '../../../src-main/engine/assessments/rules/score.ts';
import type { Contender } from '../../../src-main/engine/comparisons/rules/ranking.ts';
import { byCriterion } from '../../../src-main/engine/comparisons/rules/weighting.ts';

/** Points as questionnaires give them: whole and half answers of a few questions; now and then one that does not apply. */
const score = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map((half) => half / 40) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Two to five vendors with points. */
export const contenders: fc.Arbitrary<Contender[]> = fc
  .array(fc.tuple(score, score, score, score, score, score), { minLength: 2, maxLength: 5 })
  .map((rows) =>
    rows.map((row, index) => ({
      id: `s-${index}`,
      scores: byCriterion((_criterion, place) => row[place] ?? null),
    })),
  );

/** Weights in tenths of a percent that add up; some of them zero. */
export const weights: fc.Arbitrary<Weights> = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const whole = roundToSum(
      parts.map((part) => (part * allWeight) / sum),
      allWeight,
    );
    return byCriterion((_criterion, index) => whole[index] ?? 0);
  });
