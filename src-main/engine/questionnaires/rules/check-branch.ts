import type { ContentFlaw, OwnQuestion } from '../../../contract/own-questionnaires.ts';
import { type AnswerKind, BranchAnswer } from '../../../contract/questionnaire.ts';

/** Answers that a kind of question can get. */
export const possibleAnswers: Record<AnswerKind, readonly BranchAnswer[]> = {
  degrees: BranchAnswer.options,
  yesNo: ['fulfilled', 'missing', 'notApplicable'],
  statement: ['fulfilled', 'notApplicable'],
};

/** A branch hangs on an earlier question of the same questionnaire and on answers that this one can get. */
export function branchFlaws(
  questions: readonly OwnQuestion[],
  { branch }: OwnQuestion,
  index: number,
): ContentFlaw[] {
  if (branch === null) return [];
  const at = questions.findIndex(({ id }) => id === branch.questionId);
  const asked = questions[at];
  if (asked === undefined) return ['branchUnknown'];
  if (at >= index) return ['branchNotEarlier'];
  if (branch.answers.length === 0) return ['branchWithoutAnswer'];
  const possible = possibleAnswers[asked.answerKind];
  return branch.answers.every((answer) => possible.includes(answer)) ? [] : ['branchImpossible'];
}
