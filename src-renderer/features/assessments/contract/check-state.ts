import type { AnswerValue } from '../../../../src-main/contract/assessments.ts';
import type { FoundPassage } from '../../../../src-main/contract/contracts.ts';
import type { Step } from '../steps.ts';
import type { Answers } from '../use-answers.ts';
import type { ContractWork } from './contract-work.ts';

/** A check of the contract: what a person decided, and what the finder proposes. */
export interface CheckState {
  step: Step;
  value: AnswerValue | null;
  best: FoundPassage | null;
  passages: readonly FoundPassage[];
  quote: string;
}

/** All checks of the contract that are asked, in their order. */
export function checkStates(steps: readonly Step[], contract: ContractWork, answers: Answers): CheckState[] {
  return steps
    .filter(({ questionnaire }) => questionnaire.id === 'processingAgreement')
    .map((step) => {
      const passages = contract.found.get(step.question.id) ?? [];
      const { value, quote } = answers.textOf(step.question.id);
      return { step, value, quote, passages, best: passages[0] ?? null };
    });
}

export interface CheckHere {
  step: Step;
  /** Position of the proposal among those of its check; null where the answer quotes the place. */
  at: number | null;
}

/** The checks that cite or propose something on a page of the file, or in a section of it. */
export function checksAt(
  states: readonly CheckState[],
  isHere: (passage: FoundPassage) => boolean,
): CheckHere[] {
  return states.flatMap(({ step, passages, quote }) => {
    const at = passages.findIndex(isHere);
    if (at < 0) return [];
    const isQuoted = quote !== '' && alike(passages[at]?.text ?? '', quote);
    return [{ step, at: isQuoted ? null : at }];
  });
}

/** Whether one holds the other, spaces apart: a quote may have been shortened. */
function alike(passage: string, quote: string): boolean {
  const [one, other] = [passage, quote].map((text) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase());
  return Boolean(one && other && (one.includes(other) || other.includes(one)));
}
