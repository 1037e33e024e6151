import type { GivenStatement, JudgedStatement, OwnAnswer } from '../../contract/statements.ts';
import type { Id } from '../../contract/values.ts';
import { judgeRun } from '../assessments/judge-run.ts';
import { keptQuestionnaires, knownRun } from '../assessments/known-run.ts';
import { lastDecidedRun, runningRun } from '../assessments/repo/runs.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { filedStatements, serviceById } from './repo.ts';
import { standingOf } from './rules/judge-statement.ts';

const nothing: OwnAnswer = { value: null, note: '', quote: '', place: '' };

/** Holds statements against the running assessment; without one, against the last decided one, which nothing can change. */
export function previewStatements(
  tools: QueryTools,
  { serviceId, statements }: { serviceId: Id; statements: GivenStatement[] },
): { assessmentId: Id | null; rows: JudgedStatement[] } {
  if (serviceById(tools.db, serviceId) === null)
    throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: serviceId });
  const assessmentId = runningRun(tools.db, serviceId);
  const known = knownQuestions(tools, assessmentId ?? lastDecidedRun(tools.db, serviceId));
  const filed = filedStatements(tools.db, serviceId);
  const rows = statements.map((statement, index): JudgedStatement => {
    const found = known.get(statement.questionId) ?? null;
    const ours = found?.ours ?? null;
    return {
      index,
      standing: standingOf(statement, ours, filed),
      statement,
      question: found?.question ?? null,
      ours,
    };
  });
  return { assessmentId, rows };
}

type KnownQuestion = { question: NonNullable<JudgedStatement['question']>; ours: OwnAnswer };

/** What is asked and answered; without any run, what a new one would ask. */
function knownQuestions(tools: QueryTools, runId: Id | null): Map<string, KnownQuestion> {
  const run = runId === null ? null : knownRun(tools.db, runId);
  const questionnaires = run === null ? tools.templates.questionnaires() : keptQuestionnaires(tools.db, run);
  const judged = run === null ? null : judgeRun(tools, run);
  const answers = new Map((judged?.answers ?? []).map((answer) => [answer.questionId, answer]));
  const hidden = new Set((judged?.result.hidden ?? []).map(({ questionId }) => questionId));
  return new Map(
    questionnaires
      .flatMap(({ questions }) => questions)
      .map(({ id, label, text }) => {
        const { value, note, quote, place } = answers.get(id) ?? nothing;
        return [
          id,
          { question: { label, text, isAsked: !hidden.has(id) }, ours: { value, note, quote, place } },
        ];
      }),
  );
}
