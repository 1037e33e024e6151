import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseWithoutSecondPerson } from '../kernel/four-eyes-repo.ts';
import { breachOf } from './breach-of.ts';
import { caseSubject, closedSince, workOn, workOnOpen } from './known-case.ts';
import { insertClosing } from './repo/closings.ts';

interface CloseInput {
  breachId: Id;
  by: string;
  note: string;
  reviewedBy?: string | undefined;
}

/** Closes a case once every decision has its reason and what was decided is done (Art. 33(5) GDPR). */
export function closeBreach(
  outer: CommandTools,
  { breachId, by, note, reviewedBy = '' }: CloseInput,
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  refuseWithoutSecondPerson(tools.db, 'closings', breachId);
  refuseUnclosable(outer, breachId);
  const id = tools.newId();
  const at = instantNow(tools.clock);
  insertClosing(tools.db, { id, breachId, kind: 'closed', at, by, reason: note, reviewedBy });
  const named = reviewedBy === '' ? {} : { approvedBy: reviewedBy };
  tools.record({ subject: caseSubject(head), after: { closed: true, by, ...named, note } });
  return { breachId, id };
}

/** Refuses to close a case in whose way something stands, and says what. */
export function refuseUnclosable(tools: CommandTools, breachId: Id): void {
  const obstacles = breachOf(tools, breachId, null).closeObstacles;
  if (obstacles.length > 0) throw refuse('CLOSE_REFUSED', { obstacles });
}

/** Opens a closed case again, with a reason. */
export function reopenBreach(
  outer: CommandTools,
  { breachId, by, reason }: { breachId: Id; by: string; reason: string },
): Touched {
  const { tools, head } = workOn(outer, breachId);
  if (closedSince(tools.db, breachId) === null) throw refuse('BREACH_NOT_CLOSED', {});
  if (reason.trim() === '') throw refuse('REASON_MISSING', {});
  const id = tools.newId();
  insertClosing(tools.db, { id, breachId, kind: 'reopened', at: instantNow(tools.clock), by, reason });
  tools.record({
    subject: caseSubject(head),
    before: { closed: true },
    after: { closed: false, by, reason },
  });
  return { breachId, id };
}
