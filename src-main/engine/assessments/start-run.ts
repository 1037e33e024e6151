import type { Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { keptQuestionnaires, knownRun, openRun, runSubject } from './known-run.ts';
import { answersOf, insertEvidence, writeAnswer } from './repo/answers.ts';
import { compensationsOf, writeCompensation } from './repo/compensations.ts';
import { deleteRun, insertRun, lastDecidedRun, nextRunNumber, runningRun } from './repo/runs.ts';
import { keepQuestionnaire } from './repo/snapshots.ts';
import { noteDiscarded, noteRunning } from './repo/standings.ts';
import { settlementsOf, treatmentsOf, writeTreatment } from './repo/treatments.ts';
import { vendorOfService } from './repo/vendor-facts.ts';

export interface NewRun {
  serviceId: Id;
  assessor: string;
  /** Where a discarded run begins anew, so that what was said of it finds it again. */
  assessmentId?: Id | undefined;
}

/** Starts a run for a service; refuses a second one beside a run that is under way. */
export function startRun(
  tools: CommandTools,
  { serviceId, assessor, assessmentId: id = tools.newId() }: NewRun,
): { assessmentId: Id } {
  const vendorId = vendorOfService(tools.db, serviceId);
  if (vendorId === null) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: serviceId });
  const running = runningRun(tools.db, serviceId);
  if (running !== null) throw refuse('ASSESSMENT_RUNNING', { assessmentId: running });
  const startedAt = instantNow(tools.clock);
  const previousId = lastDecidedRun(tools.db, serviceId);
  insertRun(tools.db, {
    id,
    serviceId,
    run: nextRunNumber(tools.db, serviceId),
    previousId,
    questionnaires: tools.templates.questionnaires().map((each) => keepQuestionnaire(tools.db, each)),
    assessor,
    startedAt,
  });
  if (previousId !== null) copyRun(tools, previousId, id);
  noteRunning(tools.db, serviceId, vendorId, id, startedAt);
  tools.record({ subject: runSubject(knownRun(tools.db, id)), after: { serviceId, assessor, previousId } });
  tools.undoWith('assessments.discard', { assessmentId: id });
  return { assessmentId: id };
}

/** Throws away an undecided run. */
export function discardRun(
  tools: CommandTools,
  { assessmentId }: { assessmentId: Id },
): Record<string, never> {
  const run = openRun(tools.db, assessmentId);
  const answered = answersOf(tools.db, assessmentId).length;
  noteDiscarded(tools.db, run.serviceId);
  deleteRun(tools.db, assessmentId);
  tools.record({ subject: runSubject(run), before: { run: run.run, startedAt: run.startedAt, answered } });
  return {};
}

/** A new run starts with the answers and evidence of the last one and with what is still to be done from it. */
function copyRun(tools: CommandTools, fromId: Id, toId: Id): void {
  const { db } = tools;
  const copiedAt = instantNow(tools.clock);
  const asked = new Set(
    keptQuestionnaires(db, knownRun(db, toId)).flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  for (const { evidence, ...answer } of answersOf(db, fromId)) {
    if (!asked.has(answer.questionId)) continue;
    writeAnswer(db, toId, answer, copiedAt);
    for (const { attachment, ...filed } of evidence) {
      const hash = attachment?.hash ?? null;
      insertEvidence(db, toId, answer.questionId, { ...filed, id: tools.newId(), hash });
    }
  }
  const settled = settlementsOf(db, fromId);
  for (const [findingId, treatment] of treatmentsOf(db, fromId)) {
    if (treatment.doneOn === null && !settled.has(findingId)) writeTreatment(db, toId, findingId, treatment);
  }
  for (const [control, { attachment, ...kept }] of compensationsOf(db, fromId)) {
    const hash = attachment?.hash ?? null;
    writeCompensation(db, { assessmentId: toId, control }, { ...kept, hash }, copiedAt);
  }
}
