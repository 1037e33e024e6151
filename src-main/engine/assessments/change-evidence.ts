import type { AnswerEvidence, Evidence } from '../../contract/attachments.ts';
import type { Id } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openRun, runSubject } from './known-run.ts';
import { evidenceById, updateEvidence } from './repo/answers.ts';
import { touchRun } from './repo/runs.ts';

type EvidenceDetails = Omit<Evidence, 'id' | 'attachment'>;
type ChangeInput = { assessmentId: Id; evidenceId: Id; evidence: EvidenceDetails };

/** Changes title, page and dates of a piece of evidence; the file behind it stays as it is. */
export function changeEvidence(
  tools: CommandTools,
  { assessmentId, evidenceId, evidence: next }: ChangeInput,
): AnswerEvidence {
  const run = openRun(tools.db, assessmentId);
  const filed = evidenceById(tools.db, assessmentId, evidenceId);
  if (filed === null) throw refuse('RECORD_NOT_FOUND', { kind: 'evidence', id: evidenceId });
  const { id: _id, attachment, certificateId, ...before } = filed.evidence;
  updateEvidence(tools.db, evidenceId, next);
  touchRun(tools.db, assessmentId, instantNow(tools.clock));
  const changed = changedFields(before, next);
  tools.record({
    subject: runSubject(run),
    before: changed.before,
    after: { questionId: filed.questionId, evidence: next.title, ...changed.after },
  });
  tools.undoWith('assessments.changeEvidence', { assessmentId, evidenceId, evidence: before });
  return { id: evidenceId, attachment, certificateId, ...next };
}
