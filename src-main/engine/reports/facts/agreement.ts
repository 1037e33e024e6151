import type { Answer, AnswerValue } from '../../../contract/assessments.ts';
import type { Question } from '../../../contract/questionnaire.ts';
import type { AssessmentFacts } from './assessment.ts';

export type ItemState = AnswerValue | 'open';

/** One item of the check of the contract with its answer. */
export interface AgreementItem {
  question: Question;
  answer: Answer | null;
  state: ItemState;
}

export interface AgreementCheck {
  items: AgreementItem[];
  counts: Record<ItemState, number>;
}

/** The items of the processing agreement that this run asks (Art. 28(3) GDPR and companions). */
export function agreementCheck({ assessment, questionnaires }: AssessmentFacts): AgreementCheck {
  const hidden = new Set(assessment.result.hidden.map(({ questionId }) => questionId));
  const answers = new Map(assessment.answers.map((answer) => [answer.questionId, answer]));
  const questions = questionnaires.find(({ id }) => id === 'processingAgreement')?.questions ?? [];
  const items = questions
    .filter(({ id }) => !hidden.has(id))
    .map((question) => {
      const answer = answers.get(question.id) ?? null;
      return { question, answer, state: answer?.value ?? ('open' as const) };
    });
  const counts = { fulfilled: 0, partly: 0, missing: 0, notApplicable: 0, unknown: 0, open: 0 };
  for (const { state } of items) counts[state] += 1;
  return { items, counts };
}

/** Items that are not settled, the gravest first. */
export function openItems(check: AgreementCheck): AgreementItem[] {
  const rank: Record<ItemState, number> = {
    missing: 0,
    partly: 1,
    unknown: 2,
    open: 3,
    fulfilled: 4,
    notApplicable: 5,
  };
  return check.items
    .filter(({ state }) => rank[state] < 4)
    .sort((one, other) => rank[one.state] - rank[other.state]);
}
