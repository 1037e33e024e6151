import type { Answer, AssessmentResult, Confidence } from '../../contract/assessments.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { keptQuestionnaires } from './known-run.ts';
import { certificateFacts } from './repo/certificates.ts';
import type { Run } from './repo/runs.ts';
import { confidenceOf } from './rules/confidence.ts';

/**
 * How well the claims of a run are backed today: evidence ages and certificates end after a decision, and nothing of what
 * was decided is touched by it. Asked is what was asked then.
 */
export function confidenceToday(
  { db, clock }: QueryTools,
  run: Run,
  { result, answers }: { result: Pick<AssessmentResult, 'hidden'>; answers: readonly Answer[] },
): Confidence {
  const hidden = new Set(result.hidden.map(({ questionId }) => questionId));
  const asked = keptQuestionnaires(db, run).flatMap(({ id, questions }) =>
    questions
      .filter((question) => !hidden.has(question.id))
      .map((question) => ({ questionnaireId: id, question })),
  );
  const given = new Map(answers.map((answer) => [answer.questionId, answer]));
  return confidenceOf(asked, given, today(clock), certificateFacts(db, run.vendorId));
}
