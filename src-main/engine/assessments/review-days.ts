import type { Id } from '../../contract/values.ts';
import { dayOf } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { reviewDue } from '../law/review-due.ts';
import { decidedServices, ownIntervals, writeReviewDay } from './repo/review-days.ts';

/**
 * Computes anew by when decided services are looked at again, for the register and the campaign gate: after a decision,
 * when its risk changes, when the company sets its intervals, and when a review is put off. Null means all of them.
 */
export function refreshReviewDays(tools: CommandTools, serviceIds: readonly Id[] | null): void {
  const intervals = ownIntervals(tools.db) ?? tools.templates.reviewDefaults().intervals;
  for (const { decidedAt, decision, before, serviceId, ...facts } of decidedServices(tools.db, serviceIds)) {
    const { dueOn } = reviewDue(
      {
        ...facts,
        decidedOn: dayOf(new Date(decidedAt), tools.clock.timeZone),
        isRejected: decision === 'reject',
        byHand: null,
      },
      intervals,
    );
    if (dueOn !== before) writeReviewDay(tools.db, serviceId, dueOn);
  }
}
