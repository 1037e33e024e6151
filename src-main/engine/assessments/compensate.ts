import type { Compensation } from '../../contract/compensation.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { standingAfter } from './decide.ts';
import { judgeRun } from './judge-run.ts';
import { knownRun, runSubject } from './known-run.ts';
import { hasAttachment } from './repo/answers.ts';
import { compensationsOf, type FiledCompensation, writeCompensation } from './repo/compensations.ts';
import { lastDecidedRun, touchRun } from './repo/runs.ts';
import { noteStanding } from './repo/standings.ts';
import { refreshReviewDays } from './review-days.ts';

type CompensateInput = { assessmentId: Id; control: string; compensation: FiledCompensation | null };

/**
 * Says what makes up for a weaker control, by whom and for how long, or takes it back. Also after the decision: what was
 * accepted for a time has to be renewed without opening the decided run.
 */
export function compensate(
  tools: CommandTools,
  { assessmentId, control, compensation }: CompensateInput,
): Record<string, never> {
  const run = knownRun(tools.db, assessmentId);
  const before = filed(compensationsOf(tools.db, assessmentId).get(control));
  if (compensation !== null) {
    const { levels } = judgeRun(tools, run).result;
    if (!levels.some((level) => level.control === control)) {
      throw refuse('FINDING_UNKNOWN', { findingId: control });
    }
    refuseWrong(tools, compensation);
  }
  const savedAt = instantNow(tools.clock);
  writeCompensation(tools.db, { assessmentId, control }, compensation, savedAt);
  if (run.decidedAt === null) touchRun(tools.db, assessmentId, savedAt);
  const { decided, result } = judgeRun(tools, run);
  if (decided !== null && lastDecidedRun(tools.db, run.serviceId) === assessmentId) {
    noteStanding(tools.db, standingAfter(run, decided.decision, result));
    refreshReviewDays(tools, [run.serviceId]);
  }
  tools.record({
    subject: runSubject(run),
    before: { control, compensation: before },
    after: { control, compensation },
  });
  tools.undoWith('assessments.compensate', { assessmentId, control, compensation: before });
  return {};
}

function refuseWrong({ db, clock }: CommandTools, { acceptedOn, validUntil, hash }: FiledCompensation): void {
  if (acceptedOn > today(clock))
    throw refuse('TIME_IN_FUTURE', { field: 'acceptedOn', now: instantNow(clock) });
  if (validUntil < acceptedOn) throw refuse('DATES_REVERSED', { from: acceptedOn, to: validUntil });
  if (hash !== null && !hasAttachment(db, hash))
    throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
}

function filed(compensation: Compensation | undefined): FiledCompensation | null {
  if (compensation === undefined) return null;
  const { attachment, ...rest } = compensation;
  return { ...rest, hash: attachment?.hash ?? null };
}
