import type { NewNotice } from '../../contract/breach-notification.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { clockOfCase } from './clock-of-case.ts';
import { gatherCase } from './gather-case.ts';
import { caseSubject, workOnOpen } from './known-case.ts';
import { noticeContent } from './notice-content.ts';
import * as repo from './repo/notices.ts';
import { noticeRefusal } from './rules/notice-checks.ts';
import { seatOf } from './seat.ts';
import { inUtc, refuseFuture, refuseKnownBefore } from './time-checks.ts';

/** Records that the authority was told (Art. 33 GDPR): what it was told is frozen, and with the first one the clock. */
export function notifyAuthority(
  outer: CommandTools,
  { breachId, notice }: { breachId: Id; notice: NewNotice },
): Touched {
  const { tools, head } = workOnOpen(outer, breachId);
  const at = inUtc(notice.at);
  refuseFuture(tools.clock, at, 'at');
  const seat = seatOf(tools);
  const file = gatherCase(tools, head, null);
  const { awareAt, dueAt } = clockOfCase(tools, file, seat, instantNow(tools.clock));
  refuseKnownBefore(awareAt, at);
  const { sentPhases } = file;
  const reason = noticeRefusal({ notice, isAware: awareAt !== null, dueAt, sentPhases });
  if (reason !== null) throw refuse('NOTICE_REFUSED', { reason });
  // What it said is what was known when it went out, also when it is entered later.
  const known = gatherCase(tools, head, at);
  const id = tools.newId();
  repo.insertNotice(tools.db, breachId, {
    ...notice,
    at,
    id,
    recordedAt: instantNow(tools.clock),
    dueAt: notice.phase === 'initial' ? dueAt : null,
    isLate: false,
    content: noticeContent(tools, known, seat, notice),
  });
  tools.record({ subject: caseSubject(head), after: { ...notice, at } });
  return { breachId, id };
}

/** Adds the number that the authority gave to a notification that has none yet. */
export function noteReference(
  outer: CommandTools,
  { noticeId, reference }: { noticeId: Id; reference: string },
): Touched {
  const found = repo.caseOfNotice(outer.db, noticeId);
  if (!found) throw refuse('RECORD_NOT_FOUND', { kind: 'notice', id: noticeId });
  const { tools, head } = workOnOpen(outer, found.breachId);
  const notice = repo.noticesOf(tools.db, found.breachId).find(({ id }) => id === noticeId);
  if (notice?.reference) throw refuse('ENTRY_REPLACED', { number: 1 });
  repo.insertReference(tools.db, noticeId, reference, instantNow(tools.clock));
  tools.record({ subject: caseSubject(head), after: { notice: found.phase, reference } });
  return { breachId: found.breachId, id: noticeId };
}
