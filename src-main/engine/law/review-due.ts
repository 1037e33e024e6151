import type { ReviewBasis, ReviewIntervals } from '../../contract/reviews.ts';
import type { Day, ProtectionNeed } from '../../contract/values.ts';
import type { RiskLevel } from '../../contract/vendor-register.ts';
import { addMonths } from '../kernel/clock.ts';

/** What the day of a review is computed from. */
export interface ReviewFacts {
  /** Day of the decision at the seat; null where the status was only set by hand. */
  decidedOn: Day | null;
  isRejected: boolean;
  risk: RiskLevel;
  need: ProtectionNeed;
  /** Day that was named at the decision. */
  named: Day | null;
  /** Day that was set by hand at the vendor after the decision. */
  byHand: Day | null;
  postponedUntil: Day | null;
}

export interface ReviewDue {
  dueOn: Day | null;
  basis: ReviewBasis;
  months: number | null;
}

/**
 * Art. 28(1), Art. 24(1) GDPR: the day by which a decision is looked at again. It follows from the decision and the interval
 * of its risk and protection need, whichever is shorter; a day that somebody named may only be earlier. A rejection has none
 * of its own. What was put off goes before all.
 */
export function reviewDue(facts: ReviewFacts, intervals: ReviewIntervals): ReviewDue {
  if (facts.postponedUntil !== null) return { dueOn: facts.postponedUntil, basis: 'postponed', months: null };
  const { basis, months } = intervalOf(facts, intervals);
  const computed = facts.decidedOn === null || facts.isRejected ? null : addMonths(facts.decidedOn, months);
  const days: ReviewDue[] = [
    { dueOn: computed, basis, months },
    { dueOn: facts.named, basis: 'decision', months: null },
    { dueOn: facts.byHand, basis: 'byHand', months: null },
  ];
  const known = days.filter(({ dueOn }) => dueOn !== null);
  return known.reduce<ReviewDue>(
    (first, next) => ((next.dueOn ?? '') < (first.dueOn ?? '9999-12-31') ? next : first),
    { dueOn: null, basis, months: null },
  );
}

/** The shorter interval of risk and protection need; an open risk counts as a high one. */
export function intervalOf(
  { risk, need }: Pick<ReviewFacts, 'risk' | 'need'>,
  intervals: ReviewIntervals,
): { basis: 'risk' | 'need'; months: number } {
  const ofRisk = intervals.risk[risk === 'open' ? 'high' : risk];
  const ofNeed = intervals.need[need];
  return ofNeed < ofRisk ? { basis: 'need', months: ofNeed } : { basis: 'risk', months: ofRisk };
}
