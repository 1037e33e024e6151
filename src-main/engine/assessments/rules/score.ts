import type { Answer, AnswerValue, ScorePart } from '../../../contract/assessments.ts';
import type { Questionnaire } from '../../../contract/questionnaire.ts';
import { type AskedQuestion, answerValue } from './run-facts.ts';

/** Score from which approval is proposed. */
export const approvalThreshold = 75;

const tolerance = 1e-9;

/** Share of a point per answer; null does not count, neither for nor against. Open and unknown count as lost. */
const points: Record<AnswerValue | 'open', number | null> = {
  fulfilled: 1,
  partly: 0.5,
  missing: 0,
  unknown: 0,
  open: 0,
  notApplicable: null,
};

/**
 * Visible arithmetic: each questionnaire has its share of 100 and reaches the part its answers earn, in whole points that
 * add up. Shares of questionnaires that do not count are spread over the others. Rounded down, never up to the threshold.
 */
export function scoreParts(
  questionnaires: readonly Questionnaire[],
  asked: readonly AskedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): ScorePart[] {
  const parts = questionnaires.map((questionnaire) => {
    const own = asked.filter((entry) => entry.questionnaireId === questionnaire.id);
    const values = own.map((entry) => answerValue(answers, entry.question.id));
    return { questionnaire, values, ratio: ratioOf(own, answers) };
  });
  const weights = wholeShares(
    parts.map(({ questionnaire, ratio }) => (ratio === null ? 0 : questionnaire.weight)),
    100,
  );
  const exact = parts.map(({ ratio }, index) => (ratio ?? 0) * (weights[index] ?? 0));
  const total = Math.floor(exact.reduce((sum, value) => sum + value, 0) + tolerance);
  const reached = roundToSum(exact, total);
  return parts.map(({ questionnaire, values }, index) => ({
    questionnaireId: questionnaire.id,
    title: questionnaire.title,
    weight: weights[index] ?? 0,
    reached: reached[index] ?? 0,
    lost: (weights[index] ?? 0) - (reached[index] ?? 0),
    answered: values.filter((value) => value !== null && value !== 'unknown').length,
    asked: values.length,
  }));
}

/** Sum of what was reached; null while nothing is answered. */
export function scoreOf(parts: readonly ScorePart[]): number | null {
  const isAnswered = parts.some((part) => part.answered > 0 && part.weight > 0);
  return isAnswered ? parts.reduce((sum, part) => sum + part.reached, 0) : null;
}

/** Share of its points that a questionnaire reaches, 0 to 1, not rounded; null when none of its questions counts. */
export function reachedShare(
  questionnaireId: Questionnaire['id'],
  asked: readonly AskedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): number | null {
  return ratioOf(
    asked.filter((entry) => entry.questionnaireId === questionnaireId),
    answers,
  );
}

/** Share reached of the questions that count, each by its weight; null when none counts. */
function ratioOf(asked: readonly AskedQuestion[], answers: ReadonlyMap<string, Answer>): number | null {
  const counted = asked.flatMap(({ question }) => {
    const earned = points[answerValue(answers, question.id) ?? 'open'];
    const weight = question.answerKind === 'statement' ? 0 : (question.weight ?? 1);
    return earned === null || weight === 0 ? [] : [{ earned, weight }];
  });
  const possible = counted.reduce((sum, { weight }) => sum + weight, 0);
  return possible === 0
    ? null
    : counted.reduce((sum, { earned, weight }) => sum + earned * weight, 0) / possible;
}

/** Whole shares in proportion to `weights` that add up to `sum`; all zero when there is nothing to share among. */
function wholeShares(weights: readonly number[], sum: number): number[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (total === 0) return weights.map(() => 0);
  return roundToSum(
    weights.map((weight) => (weight * sum) / total),
    sum,
  );
}

/** Whole numbers that add up to `sum`: rounded down, then the largest remainders get one more (first one on a tie). */
export function roundToSum(exact: readonly number[], sum: number): number[] {
  const floors = exact.map((value) => Math.floor(value + tolerance));
  const missing = sum - floors.reduce((all, value) => all + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (floors[index] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((value, index) => (raised.has(index) ? value + 1 : value));
}
