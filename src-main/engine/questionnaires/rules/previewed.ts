import type { Answer } from '../../../contract/assessments.ts';
import type { Preview } from '../../../contract/own-questionnaires.ts';
import type { QuestionFact, Questionnaire } from '../../../contract/questionnaire.ts';
import type { ProtectionNeed } from '../../../contract/values.ts';
import { answerFindings } from '../../assessments/rules/answer-findings.ts';
import { coverageOf, sectionStates } from '../../assessments/rules/coverage.ts';
import { reachedShare } from '../../assessments/rules/score.ts';
import { visibleQuestions } from '../../assessments/rules/visibility.ts';

export interface PreviewFacts {
  questionnaire: Questionnaire;
  /** Weights of everything that is asked beside it. */
  otherWeights: number;
  need: ProtectionNeed;
  facts: ReadonlySet<QuestionFact>;
  answers: ReadonlyMap<string, Answer>;
}

/** What an assessment would show and say of one questionnaire: the same rules, for a service that is only thought of. */
export function previewed({ questionnaire, otherWeights, need, facts, answers }: PreviewFacts): Preview {
  const { asked, hidden } = visibleQuestions([questionnaire], facts, need, answers);
  const coverage = coverageOf(sectionStates([questionnaire], asked, answers));
  const reached = reachedShare(questionnaire.id, asked, answers);
  const all = questionnaire.weight + otherWeights;
  return {
    questionnaire,
    hidden,
    answered: coverage.answered,
    asked: coverage.asked,
    reached: reached === null ? null : Math.floor(reached * 100 + 1e-9),
    share: all === 0 ? 0 : Math.round((questionnaire.weight * 1000) / all) / 10,
    findings: answerFindings(asked, answers).map(({ id, questionId, severity, title, reason }) => ({
      id,
      questionId: questionId ?? '',
      severity,
      title,
      reason,
    })),
  };
}
