import type { DecisionResult } from '../../../contract/assessments.ts';
import type { Day, Instant } from '../../../contract/values.ts';
import type { VendorStatus } from '../../../contract/vendor-record.ts';
import { gravestFirst } from './gravest-status.ts';

/** A run of an assessment with what became of it. */
export interface RunThen {
  startedAt: Instant;
  decision: { result: DecisionResult; at: Instant; by: string; nextReviewOn: Day | null } | null;
}

export interface ServiceThen {
  name: string;
  removedAt: Instant | null;
  runs: readonly RunThen[];
}

/** What somebody set by hand, and when. */
export interface SetByHand {
  status: VendorStatus;
  nextReviewOn: Day | null;
  at: Instant;
}

export interface StandingThen {
  services: string[];
  status: VendorStatus;
  nextReviewOn: Day | null;
  /** The newest decision in force. */
  decision: RunThen['decision'];
}

const statusAfter: Record<DecisionResult, (typeof gravestFirst)[number]> = {
  approve: 'approved',
  approveWithConditions: 'approvedWithConditions',
  reject: 'rejected',
};

/**
 * Where a vendor stood at an instant, by the rule by which it stands today: the gravest service decides, what was set by
 * hand goes before all that was earlier.
 */
export function standingThen(
  services: readonly ServiceThen[],
  byHand: SetByHand | null,
  instant: Instant,
): StandingThen {
  const there = services.filter(({ removedAt }) => removedAt === null || removedAt > instant);
  const states = there.map(({ runs }) => stateOf(runs, instant));
  const counted = states.filter(({ since }) => since !== null && since > (byHand?.at ?? ''));
  const gravest = gravestFirst.find((status) => counted.some((state) => state.status === status));
  const decisions = states.flatMap(({ decision }) => decision ?? []);
  const later = decisions.filter(({ at }) => at > (byHand?.at ?? ''));
  const reviews = later.flatMap(({ nextReviewOn }) => nextReviewOn ?? []);
  return {
    services: there.map(({ name }) => name),
    status: gravest ?? byHand?.status ?? 'candidate',
    nextReviewOn: later.length > 0 ? (reviews.toSorted()[0] ?? null) : (byHand?.nextReviewOn ?? null),
    decision: decisions.toSorted((one, other) => other.at.localeCompare(one.at))[0] ?? null,
  };
}

function stateOf(runs: readonly RunThen[], instant: Instant) {
  const begun = runs.filter(({ startedAt }) => startedAt <= instant);
  const running = begun.find(({ decision }) => decision === null || decision.at > instant);
  const decision = begun
    .flatMap((run) => (run.decision && run.decision.at <= instant ? [run.decision] : []))
    .toSorted((one, other) => other.at.localeCompare(one.at))[0];
  if (running)
    return { status: 'inAssessment' as const, since: running.startedAt, decision: decision ?? null };
  return {
    status: decision ? statusAfter[decision.result] : null,
    since: decision?.at ?? null,
    decision: decision ?? null,
  };
}
