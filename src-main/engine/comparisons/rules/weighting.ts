import { allWeight, Criterion, type Weights } from '../../../contract/comparison-record.ts';
import type { Questionnaire } from '../../../contract/questionnaire.ts';
import { roundToSum } from '../../assessments/rules/score.ts';

/** Shares of the criteria; together 1. */
export type Shares = Readonly<Record<Criterion, number>>;

/** All criteria in the order in which they are shown. */
export const criteria: readonly Criterion[] = Criterion.options;

/** The saved tenths of a percent as shares of 1. */
export function sharesOf(weights: Weights): Shares {
  return byCriterion((criterion) => weights[criterion] / allWeight);
}

/** Weights to begin with: each questionnaire has its own share of the score, price has none. */
export function questionnaireWeights(questionnaires: readonly Questionnaire[]): Weights {
  const own = new Map<string, number>(questionnaires.map(({ id, weight }) => [id, weight]));
  const given = criteria.map((criterion) => own.get(criterion) ?? 0);
  const total = given.reduce((sum, weight) => sum + weight, 0);
  const whole = roundToSum(
    given.map((weight) => (weight * allWeight) / total),
    allWeight,
  );
  return byCriterion((_criterion, index) => whole[index] ?? 0);
}

/**
 * One share set to `share`, the others in the proportions they had; where all others were zero, in equal parts. Not
 * rounded: thresholds are exact.
 */
export function withShare(shares: Shares, criterion: Criterion, share: number): Shares {
  const proportions = otherProportions(shares, criterion);
  return byCriterion((other) => (other === criterion ? share : (1 - share) * proportions[other]));
}

/** How the other criteria divide what one of them leaves; together 1, and 0 for the one itself. */
export function otherProportions(shares: Shares, criterion: Criterion): Shares {
  const rest = criteria.filter((other) => other !== criterion).reduce((sum, other) => sum + shares[other], 0);
  return byCriterion((other) => {
    if (other === criterion) return 0;
    return rest > 0 ? shares[other] / rest : 1 / (criteria.length - 1);
  });
}

/** The same in whole tenths of a percent that add up; `share` is kept to the letter. */
export function reweigh(weights: Weights, criterion: Criterion, share: number): Weights {
  const moved = withShare(sharesOf(weights), criterion, share / allWeight);
  const others = criteria.filter((other) => other !== criterion);
  const whole = roundToSum(
    others.map((other) => moved[other] * allWeight),
    allWeight - share,
  );
  return byCriterion((other) => (other === criterion ? share : (whole[others.indexOf(other)] ?? 0)));
}

/** A value for each criterion. */
export function byCriterion<Value>(
  value: (criterion: Criterion, index: number) => Value,
): Record<Criterion, Value> {
  return Object.fromEntries(
    criteria.map((criterion, index) => [criterion, value(criterion, index)]),
  ) as Record<Criterion, Value>;
}
