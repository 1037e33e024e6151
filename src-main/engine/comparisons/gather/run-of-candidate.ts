import type { Finding } from '../../../contract/assessments.ts';
import type { RunBasis } from '../../../contract/comparison-record.ts';
import type { Id } from '../../../contract/values.ts';
import { judgeRun } from '../../assessments/judge-run.ts';
import { keptQuestionnaires, knownRun } from '../../assessments/known-run.ts';
import { lastDecidedRun, runningRun } from '../../assessments/repo/runs.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { RunOfCandidate } from '../rules/candidate-facts.ts';

/** The run of a service that counts; null while there is none. */
export function runOfCandidate(tools: QueryTools, serviceId: Id, basis: RunBasis): RunOfCandidate | null {
  const decided = lastDecidedRun(tools.db, serviceId);
  const running = runningRun(tools.db, serviceId);
  const runId = basis === 'newest' ? (running ?? decided) : (decided ?? running);
  if (runId === null) return null;
  const run = knownRun(tools.db, runId);
  const { result, answers, protectionNeed } = judgeRun(tools, run);
  const questionnaires = keptQuestionnaires(tools.db, run);
  const hidden = new Set(result.hidden.map(({ questionId }) => questionId));
  return {
    id: run.id,
    run: run.run,
    decidedAt: run.decidedAt,
    need: protectionNeed,
    questionnaires,
    asked: questionnaires.flatMap(({ id, questions }) =>
      questions
        .filter((question) => !hidden.has(question.id))
        .map((question) => ({ questionnaireId: id, question })),
    ),
    answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    treatments: treatmentsOf(result.findings),
    compensations: new Map(
      result.levels.flatMap(({ control, compensation }) => (compensation ? [[control, compensation]] : [])),
    ),
    ownLevels: new Map(result.levels.map(({ control, ownLevel }) => [control, ownLevel])),
    transfer: {
      verdict: result.transfer.verdict,
      isInsideOnly: result.transfer.points.every((point) => point.class === 'eea'),
      findings: result.findings.filter(({ origin }) => origin === 'transfer'),
    },
  };
}

function treatmentsOf(findings: readonly Finding[]): RunOfCandidate['treatments'] {
  return new Map(findings.flatMap(({ id, treatment }) => (treatment === null ? [] : [[id, treatment]])));
}
