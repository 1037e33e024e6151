import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { breachOf } from './breach-of.ts';
import { caseSubject, closedSince, workOn, workOnOpen } from './known-case.ts';
import { insertClosing } from './repo/closings.ts';

/** Closes a case once every decision has its reason and what was decided is done (Art. 33(5) GDPR). */
export function closeBreach(
  outer: CommandTools,
  { breachId, by, note }: { breachId: Id; by: string; note: string },
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  const obstacles = breachOf(outer, breachId, null).closeObstacles;
  if (obstacles.length > 0) throw refuse('CLOSE_REFUSED', { obstacles });
  const id = tools.newId();
  insertClosing(tools.db, { id, breachId, kind: 'closed', at: instantNow(tools.clock), by, reason: note });
  tools.record({ subject: caseSubject(head), after: { closed: true, by, note } });
  return { breachId, id };
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
