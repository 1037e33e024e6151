import type { Id, Instant } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownRun, openRun, runSubject } from './known-run.ts';
import { answerText, hasAttachment, writeAnswer } from './repo/answers.ts';
import { deleteReopening, insertReopening, reopenedAt } from './repo/reopenings.ts';
import { lastDecidedRun, type Run } from './repo/runs.ts';
import { startRun } from './start-run.ts';

interface ReopenInput {
  assessmentId: Id;
  before: string;
  after: string;
  questions: { questionId: string; clause: string }[];
  assessor: string;
}

/** Opens the questions whose clauses changed; a decided run is left alone and the next one begins with exactly these open. */
export function reopenAnswers(
  tools: CommandTools,
  { assessmentId, before, after, questions, assessor }: ReopenInput,
): { assessmentId: Id; reopened: string[] } {
  const { db } = tools;
  for (const hash of [before, after])
    if (!hasAttachment(db, hash)) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  const known = knownRun(db, assessmentId);
  const clauses = new Map(questions.map(({ questionId, clause }) => [questionId, clause]));
  const isAnswered = (run: Id) => (questionId: string) =>
    (answerText(db, run, questionId)?.value ?? null) !== null;
  const run = runToReopen(tools, known, assessor, [...clauses.keys()].some(isAnswered(assessmentId)));
  const reopened = [...clauses.keys()].filter(isAnswered(run.id));
  if (reopened.length === 0) throw refuse('NOTHING_TO_REOPEN', {});
  const at = instantNow(tools.clock);
  for (const questionId of reopened) {
    const answer = answerText(db, run.id, questionId);
    if (answer === null) continue;
    insertReopening(db, run.id, { ...answer, at, before, after, clause: clauses.get(questionId) ?? '' });
    writeAnswer(db, run.id, { ...answer, value: null, quote: '', place: '', answeredAt: null }, at);
  }
  tools.record({ subject: runSubject(run), after: { questions: reopened, before, hash: after } });
  if (run.id === assessmentId) tools.undoWith('assessments.takeBackReopening', { assessmentId, at });
  else tools.undoWith('assessments.discard', { assessmentId: run.id });
  return { assessmentId: run.id, reopened };
}

/** Puts the answers of one opening back as they were; what was written of them since is replaced. */
export function takeBackReopening(
  tools: CommandTools,
  { assessmentId, at }: { assessmentId: Id; at: Instant },
): Record<string, never> {
  const run = openRun(tools.db, assessmentId);
  const answers = reopenedAt(tools.db, assessmentId, at);
  const [first] = answers;
  if (!first) throw refuse('RECORD_NOT_FOUND', { kind: 'reopening', id: assessmentId });
  const savedAt = instantNow(tools.clock);
  for (const { questionId, value, note, quote, place, answeredAt } of answers)
    writeAnswer(tools.db, assessmentId, { questionId, value, note, quote, place, answeredAt }, savedAt);
  deleteReopening(tools.db, assessmentId, at);
  const questions = answers.map(({ questionId, clause }) => ({ questionId, clause }));
  tools.record({
    subject: runSubject(run),
    before: { questions: questions.map(({ questionId }) => questionId) },
  });
  tools.undoWith('assessments.reopen', {
    assessmentId,
    before: first.before,
    after: first.after,
    questions,
    assessor: run.assessor,
  });
  return {};
}

/** The run itself while it is open; after the decision its copy, which begins here. */
function runToReopen(tools: CommandTools, run: Run, assessor: string, isAnyAnswered: boolean): Run {
  if (run.decidedAt === null) return run;
  if (!isAnyAnswered) throw refuse('NOTHING_TO_REOPEN', {});
  // The copy is one of the last decided run; from an older one nothing can begin.
  if (lastDecidedRun(tools.db, run.serviceId) !== run.id)
    throw refuse('ASSESSMENT_LOCKED', { decidedAt: run.decidedAt });
  return knownRun(tools.db, startRun(tools, { serviceId: run.serviceId, assessor }).assessmentId);
}
