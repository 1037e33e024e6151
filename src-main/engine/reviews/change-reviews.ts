import type { Postponement, ReviewIntervals } from '../../contract/reviews.ts';
import type { Day, Id } from '../../contract/values.ts';
import { knownRun } from '../assessments/known-run.ts';
import { refreshReviewDays } from '../assessments/review-days.ts';
import { discardRun, startRun } from '../assessments/start-run.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { addDays, instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { reviewDue } from '../law/review-due.ts';
import { reviewFacts } from './list-reviews.ts';
import { type ReviewedRow, reviewedServices } from './repo/review-rows.ts';
import { ownIntervals, writeIntervals, writePostponement } from './repo/settings.ts';

const subject = { kind: 'reviews', id: 'reviews', label: '' };

/** So many names an entry of the trail is called by; the others stand in its facts. */
const mostNames = 3;

/** What an entry about several reviews is called: by the vendors. */
function about(rows: readonly Pick<ReviewedRow, 'vendor'>[]): typeof subject {
  const names = vendorsOf(rows);
  const label = names.slice(0, mostNames).join(', ');
  return { ...subject, label: names.length > mostNames ? `${label} …` : label };
}

function vendorsOf(rows: readonly Pick<ReviewedRow, 'vendor'>[]): string[] {
  return [...new Set(rows.map(({ vendor }) => vendor))];
}

/** Sets the company's own intervals; every day of a review follows at once. */
export function saveIntervals(
  tools: CommandTools,
  { intervals }: { intervals: ReviewIntervals | null },
): { intervals: ReviewIntervals } {
  const before = ownIntervals(tools.db);
  writeIntervals(tools.db, intervals);
  refreshReviewDays(tools, null);
  tools.record({ subject, before: { intervals: before }, after: { intervals } });
  tools.undoWith('reviews.saveIntervals', { intervals: before });
  return { intervals: intervals ?? tools.templates.reviewDefaults().intervals };
}

/** Starts a run for each service; where one is under way it goes on. */
export function startReviews(
  tools: CommandTools,
  { serviceIds, assessor }: { serviceIds: readonly Id[]; assessor: string },
): { started: Id[]; running: number } {
  const known = knownServices(tools, serviceIds);
  const idle = known.filter(({ runningId }) => runningId === null);
  tools.record({ subject: about(idle), after: { vendors: vendorsOf(idle) } });
  const started = idle.map(({ serviceId }) => startRun(tools, { serviceId, assessor }).assessmentId);
  const running = known.length - idle.length;
  if (started.length > 0) tools.undoWith('reviews.discard', { assessmentIds: started });
  return { started, running };
}

/** Takes back runs that were started together; redo starts them again. */
export function discardReviews(
  tools: CommandTools,
  { assessmentIds }: { assessmentIds: readonly Id[] },
): Record<string, never> {
  const runs = assessmentIds.map((id) => ({ vendor: knownRun(tools.db, id).vendorName }));
  tools.record({ subject: about(runs), before: { vendors: vendorsOf(runs) } });
  for (const assessmentId of assessmentIds) discardRun(tools, { assessmentId });
  return {};
}

/** Puts reviews off with a reason; refuses what lies beyond the limit, counted from each one's proper day. */
export function postponeReviews(
  tools: CommandTools,
  { serviceIds, until, reason }: { serviceIds: readonly Id[]; until: Day; reason: string },
): { postponed: number } {
  const known = knownServices(tools, serviceIds);
  const day = today(tools.clock);
  const { postponeDays, intervals } = tools.templates.reviewDefaults();
  for (const row of known) {
    // Measured from the proper day: what was put off once cannot be put off for ever.
    const facts = { ...reviewFacts(tools, row), postponedUntil: null };
    const { dueOn } = reviewDue(facts, ownIntervals(tools.db) ?? intervals);
    const latest = addDays(dueOn ?? day, postponeDays);
    if (until > latest || until <= day) throw refuse('POSTPONEMENT_REFUSED', { latest });
  }
  const before = known.map((row) => ({ serviceId: row.serviceId, postponement: postponementOf(row) }));
  const by = actorOf(tools.db);
  setAll(
    tools,
    known,
    known.map(() => ({ until, reason, by })),
  );
  tools.record({
    subject: about(known),
    before: { postponements: before },
    after: { vendors: vendorsOf(known), until, reason },
  });
  tools.undoWith('reviews.setPostponements', { postponements: before });
  return { postponed: known.length };
}

/** Sets what was put off, one by one. */
export function setPostponements(
  tools: CommandTools,
  { postponements }: { postponements: readonly { serviceId: Id; postponement: Postponement | null }[] },
): Record<string, never> {
  const known = knownServices(
    tools,
    postponements.map(({ serviceId }) => serviceId),
  );
  const before = known.map((row) => ({ serviceId: row.serviceId, postponement: postponementOf(row) }));
  setAll(
    tools,
    known,
    known.map(
      (row) => postponements.find(({ serviceId }) => serviceId === row.serviceId)?.postponement ?? null,
    ),
  );
  tools.record({ subject: about(known), before: { postponements: before }, after: { postponements } });
  tools.undoWith('reviews.setPostponements', { postponements: before });
  return {};
}

function setAll(
  tools: CommandTools,
  rows: readonly ReviewedRow[],
  postponements: readonly (Postponement | null)[],
): void {
  const at = instantNow(tools.clock);
  rows.forEach((row, index) => {
    writePostponement(tools.db, row, postponements[index] ?? null, at);
  });
  refreshReviewDays(
    tools,
    rows.map(({ serviceId }) => serviceId),
  );
}

function knownServices(tools: CommandTools, serviceIds: readonly Id[]): ReviewedRow[] {
  const rows = new Map(reviewedServices(tools.db).map((row) => [row.serviceId, row]));
  return [...new Set(serviceIds)].map((id) => {
    const row = rows.get(id);
    if (row === undefined) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id });
    return row;
  });
}

function postponementOf(row: ReviewedRow): Postponement | null {
  if (row.postponedUntil === null) return null;
  return { until: row.postponedUntil, reason: row.postponedReason ?? '', by: row.postponedBy ?? '' };
}
