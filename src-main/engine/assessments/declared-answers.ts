import type { AnswerValue } from '../../contract/assessments.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import {
  answerText,
  deleteEvidence,
  emptyAnswer,
  insertEvidence,
  isEvidence,
  writeAnswer,
} from './repo/answers.ts';

/** An answer as people write it: without its times. */
export type WrittenAnswer = { value: AnswerValue | null; note: string; quote: string; place: string };

/** The answer of a run as it is written. */
export function writtenAnswer(
  { db }: Pick<CommandTools, 'db'>,
  runId: Id,
  questionId: string,
): WrittenAnswer {
  const { value, note, quote, place } = answerText(db, runId, questionId) ?? emptyAnswer(questionId);
  return { value, note, quote, place };
}

/** Writes an answer that came from elsewhere; whoever calls has made sure that the run is open and asks the question. */
export function declareAnswer(
  tools: CommandTools,
  runId: Id,
  questionId: string,
  answer: WrittenAnswer,
): void {
  const now = instantNow(tools.clock);
  const answeredAt = answer.value === null ? null : now;
  writeAnswer(tools.db, runId, { questionId, ...answer, answeredAt }, now);
}

/** Files a stored file as evidence of an answer. */
export function declareEvidence(
  tools: CommandTools,
  runId: Id,
  questionId: string,
  { hash, title, datedOn }: { hash: string; title: string; datedOn: string | null },
): Id {
  const id = tools.newId();
  const filed = { id, hash, title, page: null, datedOn, expiresOn: null, certificateId: null };
  insertEvidence(tools.db, runId, questionId, filed);
  return id;
}

/** Takes evidence from an answer that it was filed with; what somebody removed already stays removed. */
export function withdrawEvidence({ db }: CommandTools, id: Id): void {
  if (isEvidence(db, id)) deleteEvidence(db, id);
}
