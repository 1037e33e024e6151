import { TiaResult } from '../../../contract/transfer.ts';
import type {
  TiaContent,
  TiaProposal,
  TiaStanding,
  TiaTexts,
} from '../../../contract/transfer-assessment.ts';
import type { Day } from '../../../contract/values.ts';

type Answers = TiaContent['answers'];

/** Mandatory questions without an answer: one with choices wants a choice, one without wants words. */
export function openQuestions({ steps }: Pick<TiaTexts, 'steps'>, answers: Answers): string[] {
  return steps
    .flatMap(({ questions }) => questions)
    .filter(({ id, isMandatory, options }) => {
      const answer = answers[id];
      const isAnswered = options.length > 0 ? answer?.choice != null : (answer?.text ?? '').trim() !== '';
      return isMandatory && !isAnswered;
    })
    .map(({ id }) => id);
}

/**
 * What the answers suggest (EDPB Recommendations 01/2020): laws that do not reach the transfer, or by documented experience
 * are not applied to it (paras 43 to 47), leave nothing to close; else measures must be effective, and against access to
 * clear text no technical one is (use cases 6 and 7).
 */
export function proposedResult(answers: Answers): TiaProposal {
  const choice = (id: string) => answers[id]?.choice ?? null;
  const applies = choice('law.applies');
  if (applies === 'no') return { result: TiaResult.enum.adequate, reasonIds: ['lawDoesNotApply'] };
  if (applies !== 'yes') return { result: null, reasonIds: ['openLaw'] };
  if (choice('law.practice') === 'notApplied')
    return { result: TiaResult.enum.adequate, reasonIds: ['notAppliedInPractice'] };
  if (choice('know.form') === 'clear') return { result: TiaResult.enum.inadequate, reasonIds: ['clearText'] };
  return choice('measures.effect') === 'effective'
    ? { result: TiaResult.enum.supplementary_ok, reasonIds: ['measuresEffective'] }
    : { result: TiaResult.enum.inadequate, reasonIds: ['measuresMissing'] };
}

/** Where an assessment stands on a day; the day of the review counts as due. */
export function standingOf(conclusion: { reviewOn: Day } | null, isReplaced: boolean, day: Day): TiaStanding {
  if (conclusion === null) return 'draft';
  if (isReplaced) return 'replaced';
  return conclusion.reviewOn <= day ? 'reviewDue' : 'concluded';
}
