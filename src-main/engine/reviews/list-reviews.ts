import type { ReviewIntervals, ReviewReason, ReviewRow } from '../../contract/reviews.ts';
import type { Day } from '../../contract/values.ts';
import { dayOf, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { ReviewFacts } from '../law/review-due.ts';
import { gatherReasons, type Reasons } from './gather-reasons.ts';
import { type ReviewedRow, reviewedServices } from './repo/review-rows.ts';
import { ownIntervals } from './repo/settings.ts';
import { inReviewOrder, reviewRow } from './rules/review-row.ts';

/** Every service with a decision or a day set by hand, with the day of its review and what asks for it; the earliest first. */
export function listReviews(tools: QueryTools): {
  day: Day;
  intervals: ReviewIntervals;
  isOwn: boolean;
  rows: ReviewRow[];
} {
  const own = ownIntervals(tools.db);
  const intervals = own ?? tools.templates.reviewDefaults().intervals;
  const day = today(tools.clock);
  const reasons = gatherReasons(tools);
  const rows = reviewedServices(tools.db).flatMap(
    (row) => rowOf(tools, row, { reasons, intervals, day }) ?? [],
  );
  return { day, intervals, isOwn: own !== null, rows: inReviewOrder(rows) };
}

function rowOf(
  tools: QueryTools,
  row: ReviewedRow,
  { reasons, intervals, day }: { reasons: Reasons; intervals: ReviewIntervals; day: Day },
): ReviewRow | null {
  const {
    decidedAt: _at,
    decision: _decision,
    decidedNeed,
    named: _named,
    byHand: _byHand,
    ...subject
  } = row;
  const { postponedUntil, postponedReason, postponedBy, ...rest } = subject;
  const facts = reviewFacts(tools, row);
  const { decidedOn } = facts;
  const changed: ReviewReason[] =
    decidedNeed !== null && decidedNeed !== row.need
      ? [{ kind: 'needChanged', day: null, what: { de: '', en: '' } }]
      : [];
  const found = [...reasons.ofVendor(row.vendorId), ...reasons.ofService(row.serviceId)].filter((reason) =>
    isSince(reason, decidedOn, day),
  );
  return reviewRow(
    {
      ...rest,
      reasons: [...found, ...changed],
      postponement:
        postponedUntil === null
          ? null
          : { until: postponedUntil, reason: postponedReason ?? '', by: postponedBy ?? '' },
    },
    facts,
    { intervals, day },
  );
}

/** What the day of a service's review is computed from. */
export function reviewFacts({ clock }: QueryTools, row: ReviewedRow): ReviewFacts {
  const { decidedAt, decision, decidedNeed, need, risk, named, byHand, postponedUntil } = row;
  return {
    decidedOn: decidedAt === null ? null : dayOf(new Date(decidedAt), clock.timeZone),
    isRejected: decision === 'reject',
    risk,
    need: decidedNeed ?? need,
    named,
    byHand,
    postponedUntil,
  };
}

/** What the decision knew already is no reason to look again; sub-processors and breaches count from the day after it. */
function isSince({ kind, day: since }: ReviewReason, decidedOn: Day | null, day: Day): boolean {
  if (kind !== 'subProcessorNew' && kind !== 'breach') return true;
  return since !== null && since <= day && (decidedOn === null || since > decidedOn);
}
