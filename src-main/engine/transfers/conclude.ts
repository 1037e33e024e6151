import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TiaConclusionInput } from '../../contract/transfer-assessment.ts';
import type { Id } from '../../contract/values.ts';
import { TransferTiaFacts } from '../../contract/vendor-record.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { noteTia } from '../vendors/change-tia.ts';
import { knownDraft, knownTia, subjectOf } from './change-assessments.ts';
import { factsBefore, insertConclusion, writeWithdrawn } from './repo/assessments.ts';
import { openQuestions } from './rules/tia.ts';

type ConcludeInput = { assessmentId: Id; conclusion: TiaConclusionInput };

/**
 * Closes an assessment with result, day, person and next review. From then on it is not changed; its result stands at every
 * place it is about, in the same transaction, so that verdicts and gates follow.
 */
export function concludeAssessment(
  tools: CommandTools,
  { assessmentId, conclusion }: ConcludeInput,
): { id: Id } {
  const tia = knownDraft(tools, assessmentId);
  refuseUnfit(tools, conclusion);
  const open = openQuestions(tools.templates.tiaTexts(), tia.content.answers);
  if (open.length > 0) throw refuse('TIA_INCOMPLETE', { open });
  const facts = tia.content.subjects.map((subject) => {
    return { subject, tiaDone: true, tiaResult: conclusion.result };
  });
  const before = noteTia(tools, facts);
  const canonical = canonicalJson({ version: tia.version, content: tia.content, conclusion });
  insertConclusion(tools.db, {
    ...conclusion,
    id: tools.newId(),
    assessmentId,
    at: instantNow(tools.clock),
    by: actorOf(tools.db),
    canonical,
    hash: createHash('sha256').update(canonical).digest('hex'),
    before,
  });
  tools.record({ subject: subjectOf(tia), after: conclusion });
  tools.undoWith('transfers.withdrawConclusion', { assessmentId });
  return { id: assessmentId };
}

/** Takes a conclusion back as undo does: the assessment is a draft again, and at its places stands what stood there before. */
export function withdrawConclusion(tools: CommandTools, { assessmentId }: { assessmentId: Id }): { id: Id } {
  const tia = knownTia(tools, assessmentId);
  const kept = factsBefore(tools.db, assessmentId);
  if (tia.conclusion === null || kept === null) throw refuse('NOTHING_TO_UNDO', {});
  noteTia(tools, z.array(TransferTiaFacts).parse(kept.before));
  writeWithdrawn(tools.db, kept.id, instantNow(tools.clock));
  const { on, person, result, conditions, reviewOn } = tia.conclusion;
  const conclusion = { on, person, result, conditions, reviewOn };
  tools.record({ subject: subjectOf(tia), before: conclusion });
  tools.undoWith('transfers.conclude', { assessmentId, conclusion });
  return { id: assessmentId };
}

/** A day that came, a review after it, and words for what a result with conditions depends on. */
function refuseUnfit(
  { clock }: CommandTools,
  { on, reviewOn, result, conditions }: TiaConclusionInput,
): void {
  if (on > today(clock)) throw refuse('TIME_IN_FUTURE', { field: 'on', now: instantNow(clock) });
  if (reviewOn <= on) throw refuse('DATES_REVERSED', { from: on, to: reviewOn });
  if (result === 'supplementary_ok' && conditions.trim() === '') throw refuse('REASON_MISSING', {});
}
