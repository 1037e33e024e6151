import type {
  GivenStatement,
  StatementChoice,
  StatementOrigin,
  VendorStatement,
} from '../../contract/statements.ts';
import { assertNever, type Id } from '../../contract/values.ts';
import {
  declareAnswer,
  declareEvidence,
  withdrawEvidence,
  writtenAnswer,
} from '../assessments/declared-answers.ts';
import { keptQuestionnaires, openRun } from '../assessments/known-run.ts';
import { hasAttachment } from '../assessments/repo/answers.ts';
import { runningRun } from '../assessments/repo/runs.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import * as repo from './repo.ts';
import { takenAnswer } from './rules/judge-statement.ts';

type Chosen = { statement: GivenStatement; choice: StatementChoice };

/** Files statements and takes the chosen ones into the running assessment. */
export function mergeStatements(
  tools: CommandTools,
  { serviceId, origin, rows }: { serviceId: Id; origin: StatementOrigin; rows: Chosen[] },
): { batchId: Id; taken: number; filed: number } {
  const service = repo.serviceById(tools.db, serviceId);
  if (service === null) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: serviceId });
  const runId = runningRun(tools.db, serviceId);
  if (runId === null) throw refuse('NO_ASSESSMENT_RUNNING', {});
  const asked = askedIn(tools, runId);
  const batchId = tools.newId();
  const recorded = { recordedAt: instantNow(tools.clock), recordedBy: actorOf(tools.db) };
  let taken = 0;
  rows.forEach(({ statement, choice }, position) => {
    refuseMissingFiles(tools, statement);
    const takes = choice === 'take' && asked.has(statement.questionId);
    const agrees = !takes && writtenAnswer(tools, runId, statement.questionId).value === statement.value;
    const done = takes ? takeStatement(tools, runId, statement) : null;
    if (done !== null) taken += 1;
    const filed: VendorStatement = {
      ...statement,
      id: tools.newId(),
      serviceId,
      origin,
      state: agrees ? 'accepted' : stateAfter(choice, takes),
      ...recorded,
    };
    repo.insertStatement(tools.db, filed, { id: batchId, position, taken: done });
  });
  const result = { taken, filed: rows.length };
  const files = [...new Set(rows.map(({ statement }) => statement.source.fileName))];
  tools.record({ subject: subjectOf(serviceId, service), after: { ...result, files } });
  tools.undoWith('statements.takeBack', { batchId });
  return { batchId, ...result };
}

/** Takes back what one merge brought; answers that somebody changed since stay. */
export function takeMergeBack(tools: CommandTools, { batchId }: { batchId: Id }): { restored: number } {
  const { batch, subject } = knownBatch(tools, batchId, false);
  let restored = 0;
  // Backwards, so that two statements on one question lead back to the answer before the first.
  for (const { questionId, taken } of batch.toReversed()) {
    if (taken === null) continue;
    openRun(tools.db, taken.assessmentId);
    for (const id of taken.evidenceIds) withdrawEvidence(tools, id);
    const now = writtenAnswer(tools, taken.assessmentId, questionId);
    if (canonicalJson(now) !== canonicalJson(taken.after)) continue;
    declareAnswer(tools, taken.assessmentId, questionId, taken.before);
    restored += 1;
  }
  repo.writeTakenBack(tools.db, batchId, instantNow(tools.clock));
  tools.record({ subject, after: { restored } });
  tools.undoWith('statements.putBack', { batchId });
  return { restored };
}

/** Does a merge again that was taken back, with the same choices. */
export function putMergeBack(tools: CommandTools, { batchId }: { batchId: Id }): { taken: number } {
  const { batch, subject } = knownBatch(tools, batchId, true);
  let count = 0;
  for (const statement of batch) {
    if (statement.taken === null) continue;
    const { assessmentId } = statement.taken;
    openRun(tools.db, assessmentId);
    repo.writeTaken(tools.db, statement.id, takeStatement(tools, assessmentId, statement));
    count += 1;
  }
  repo.writeTakenBack(tools.db, batchId, null);
  tools.record({ subject, after: { taken: count } });
  tools.undoWith('statements.takeBack', { batchId });
  return { taken: count };
}

function takeStatement(tools: CommandTools, assessmentId: Id, statement: GivenStatement): repo.Taken {
  const { questionId } = statement;
  const before = writtenAnswer(tools, assessmentId, questionId);
  const after = takenAnswer(before, statement);
  declareAnswer(tools, assessmentId, questionId, after);
  const evidenceIds = statement.evidence.map((file) =>
    declareEvidence(tools, assessmentId, questionId, file),
  );
  return { assessmentId, before, after, evidenceIds };
}

function stateAfter(choice: StatementChoice, takes: boolean): VendorStatement['state'] {
  switch (choice) {
    case 'take':
      return takes ? 'accepted' : 'proposed';
    case 'keepOurs':
      return 'rejected';
    case 'later':
      return 'proposed';
    default:
      return assertNever(choice);
  }
}

function askedIn({ db }: CommandTools, runId: Id): Set<string> {
  const questionnaires = keptQuestionnaires(db, openRun(db, runId));
  return new Set(questionnaires.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

function refuseMissingFiles({ db }: CommandTools, { evidence }: GivenStatement): void {
  const missing = evidence.find(({ hash }) => !hasAttachment(db, hash));
  if (missing) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: missing.hash });
}

function knownBatch({ db }: CommandTools, batchId: Id, isTakenBack: boolean) {
  const batch = repo.batchOf(db, batchId);
  const [first] = batch;
  if (!first || (first.takenBackAt !== null) !== isTakenBack)
    throw refuse('RECORD_NOT_FOUND', { kind: 'statementBatch', id: batchId });
  const service = repo.serviceById(db, first.serviceId);
  return { batch, subject: subjectOf(first.serviceId, service) };
}

function subjectOf(id: Id, service: { name: string; vendorName: string } | null) {
  return { kind: 'service', id, label: service ? `${service.vendorName}: ${service.name}` : '' };
}
