import type { AnswerValue } from '../../contract/assessments.ts';
import type { AnswerEvidence, FiledAnswerEvidence } from '../../contract/attachments.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openRun, refuseForeignQuestion, runSubject } from './known-run.ts';
import {
  answerText,
  deleteEvidence,
  emptyAnswer,
  evidenceById,
  hasAttachment,
  insertEvidence,
  isEvidence,
  writeAnswer,
} from './repo/answers.ts';
import { hasCertificate } from './repo/certificates.ts';
import { touchRun } from './repo/runs.ts';

type QuestionRef = { assessmentId: Id; questionId: string };
type AnswerText = { value: AnswerValue | null; note: string; quote: string; place: string };
type AnswerInput = QuestionRef & { [Part in keyof AnswerText]?: AnswerText[Part] | undefined };
type EvidenceInput = QuestionRef & {
  hash: string | null;
  evidence: FiledAnswerEvidence;
};

/** Saves the answer to one question, as often as somebody types; judging the run is left to whoever reads it. */
export function answerQuestion(
  tools: CommandTools,
  { assessmentId, questionId, ...given }: AnswerInput,
): { savedAt: Instant } {
  const run = openRun(tools.db, assessmentId);
  refuseForeignQuestion(tools.db, run, questionId);
  const savedAt = instantNow(tools.clock);
  const known = answerText(tools.db, assessmentId, questionId);
  const { questionId: _id, answeredAt: _at, ...before } = known ?? emptyAnswer(questionId);
  const next: AnswerText = {
    value: given.value === undefined ? before.value : given.value,
    note: given.note ?? before.note,
    quote: given.quote ?? before.quote,
    place: given.place ?? before.place,
  };
  const answeredAt = next.value === null ? null : savedAt;
  writeAnswer(tools.db, assessmentId, { questionId, ...next, answeredAt }, savedAt);
  const changed = changedFields(before, next);
  tools.record({ subject: runSubject(run), before: changed.before, after: { questionId, ...changed.after } });
  tools.undoWith('assessments.answer', { assessmentId, questionId, ...before });
  return { savedAt };
}

/** Files evidence for an answer: an attachment with its own dates, a paper that is only named, or a certificate. */
export function addEvidence(
  tools: CommandTools,
  { assessmentId, questionId, hash, evidence }: EvidenceInput,
): AnswerEvidence {
  const run = openRun(tools.db, assessmentId);
  refuseForeignQuestion(tools.db, run, questionId);
  if (hash !== null && !hasAttachment(tools.db, hash)) {
    throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
  }
  if (evidence.id !== undefined && isEvidence(tools.db, evidence.id)) {
    throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id: evidence.id });
  }
  const { certificateId } = evidence;
  if (certificateId !== null && !hasCertificate(tools.db, run.vendorId, certificateId)) {
    throw refuse('RECORD_NOT_FOUND', { kind: 'certificate', id: certificateId });
  }
  const id = evidence.id ?? tools.newId();
  insertEvidence(tools.db, assessmentId, questionId, { ...evidence, id, hash });
  touchRun(tools.db, assessmentId, instantNow(tools.clock));
  tools.record({ subject: runSubject(run), after: { questionId, evidence: evidence.title, hash } });
  tools.undoWith('assessments.removeEvidence', { assessmentId, evidenceId: id });
  return evidenceById(tools.db, assessmentId, id)?.evidence ?? { ...evidence, id, attachment: null };
}

/** Takes evidence from its answer; the file itself stays in the vault. */
export function removeEvidence(
  tools: CommandTools,
  { assessmentId, evidenceId }: { assessmentId: Id; evidenceId: Id },
): Record<string, never> {
  const run = openRun(tools.db, assessmentId);
  const filed = evidenceById(tools.db, assessmentId, evidenceId);
  if (filed === null) throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id: evidenceId });
  const { attachment, ...evidence } = filed.evidence;
  const hash = attachment?.hash ?? null;
  deleteEvidence(tools.db, evidenceId);
  touchRun(tools.db, assessmentId, instantNow(tools.clock));
  const { questionId } = filed;
  tools.record({ subject: runSubject(run), before: { questionId, evidence: evidence.title, hash } });
  tools.undoWith('assessments.addEvidence', { assessmentId, questionId, hash, evidence });
  return {};
}
