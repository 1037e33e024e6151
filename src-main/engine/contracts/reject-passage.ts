import type { RejectedPassage } from '../../contract/contract-versions.ts';
import type { Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { deleteRejection, fileName, insertRejection, rejectionsOf, runOf } from './repo.ts';

export interface PassageInput {
  assessmentId: Id;
  hash: string;
  questionId: string;
  /** The words of the proposal as the finder gave them. */
  text: string;
}

/** What was rejected in a file for the service of a run. */
export function rejectedPassages(
  { db }: QueryTools,
  { assessmentId, hash }: { assessmentId: Id; hash: string },
): { rejections: RejectedPassage[] } {
  const run = runOf(db, assessmentId);
  if (run === null) throw refuse('RECORD_NOT_FOUND', { kind: 'assessment', id: assessmentId });
  return { rejections: rejectionsOf(db, run.serviceId, hash) };
}

/** Rejects a proposal: it does not come back for this file, in this run or the next ones of the service. */
export function rejectPassage(tools: CommandTools, input: PassageInput): Record<string, never> {
  const { subject, serviceId } = openWork(tools, input);
  const { hash, questionId, text } = input;
  const at = instantNow(tools.clock);
  insertRejection(tools.db, { serviceId, hash, questionId, text, by: actorOf(tools.db), at });
  tools.record({ subject, after: { questionId, hash, passage: text.slice(0, 200) } });
  tools.undoWith('contracts.restorePassage', input);
  return {};
}

/** Takes a rejection back: the proposal is offered again. */
export function restorePassage(tools: CommandTools, input: PassageInput): Record<string, never> {
  const { subject, serviceId } = openWork(tools, input);
  const { hash, questionId, text } = input;
  const isKnown = rejectionsOf(tools.db, serviceId, hash).some(
    (one) => one.questionId === questionId && one.text === text,
  );
  if (!isKnown) throw refuse('RECORD_NOT_FOUND', { kind: 'rejection', id: questionId });
  deleteRejection(tools.db, { serviceId, hash, questionId, text });
  tools.record({ subject, before: { questionId, hash, passage: text.slice(0, 200) } });
  tools.undoWith('contracts.rejectPassage', input);
  return {};
}

/** The run while it is open, with the file in the vault; else a refusal. */
function openWork(tools: CommandTools, { assessmentId, hash }: PassageInput) {
  const run = runOf(tools.db, assessmentId);
  if (run === null) throw refuse('RECORD_NOT_FOUND', { kind: 'assessment', id: assessmentId });
  if (run.decidedAt !== null) throw refuse('ASSESSMENT_LOCKED', { decidedAt: run.decidedAt });
  if (fileName(tools.db, hash) === null) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  return {
    serviceId: run.serviceId,
    subject: { kind: 'assessment', id: assessmentId, label: run.vendorName },
  };
}
