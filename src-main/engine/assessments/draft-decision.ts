import type { DecisionDraft } from '../../contract/assessments.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { openRun, runSubject } from './known-run.ts';
import { deleteDraft, draftOf, writeDraft } from './repo/drafts.ts';
import { touchRun } from './repo/runs.ts';

type DraftInput = { assessmentId: Id; draft: DecisionDraft | null };

/** Keeps the decision as far as it is written, as often as somebody types; it decides nothing. */
export function saveDecisionDraft(
  tools: CommandTools,
  { assessmentId, draft }: DraftInput,
): { savedAt: Instant } {
  const run = openRun(tools.db, assessmentId);
  const savedAt = instantNow(tools.clock);
  const before = draftOf(tools.db, assessmentId);
  if (draft === null) deleteDraft(tools.db, assessmentId);
  else writeDraft(tools.db, assessmentId, draft);
  touchRun(tools.db, assessmentId, savedAt);
  tools.record({
    subject: runSubject(run),
    ...(draft === null ? { before } : changedFields(before, draft)),
  });
  tools.undoWith('assessments.saveDecisionDraft', { assessmentId, draft: before });
  return { savedAt };
}
