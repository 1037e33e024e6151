import type { ReviewGroup, ReviewIntervals, ReviewRow } from '../../../contract/reviews.ts';
import type { Day } from '../../../contract/values.ts';
import { addDays, daysBetween } from '../../kernel/clock.ts';
import { type ReviewFacts, reviewDue } from '../../law/review-due.ts';

/** What the register knows of a service beside the day of its review. */
export type ReviewSubject = Omit<
  ReviewRow,
  'dueOn' | 'leadFrom' | 'days' | 'basis' | 'months' | 'group' | 'decidedOn'
>;

/** A service with the day of its review; null while none follows from anything. */
export function reviewRow(
  subject: ReviewSubject,
  facts: ReviewFacts,
  { intervals, day }: { intervals: ReviewIntervals; day: Day },
): ReviewRow | null {
  const { dueOn, basis, months } = reviewDue(facts, intervals);
  if (dueOn === null) return null;
  const leadFrom = addDays(dueOn, -intervals.leadDays);
  return {
    ...subject,
    decidedOn: facts.decidedOn,
    dueOn,
    leadFrom,
    days: daysBetween(day, dueOn),
    basis,
    months,
    group: groupOf(dueOn, leadFrom, day),
  };
}

/** Overdue from the day after; in lead time from its first day to the day itself. */
export function groupOf(dueOn: Day, leadFrom: Day, day: Day): ReviewGroup {
  if (dueOn < day) return 'overdue';
  return leadFrom <= day ? 'leadTime' : 'later';
}

/** The earliest first; what has a reason beside time before what has none. */
export function inReviewOrder(rows: readonly ReviewRow[]): ReviewRow[] {
  return rows.toSorted(
    (one, other) =>
      one.days - other.days ||
      other.reasons.length - one.reasons.length ||
      (one.vendor < other.vendor ? -1 : 1),
  );
}
