import type {
  NoticeFacts,
  ObjectionPeriod,
  SubProcessorNotice,
  WithdrawnNotice,
} from '../../contract/subprocessor-notices.ts';
import type { Id } from '../../contract/values.ts';
import { attachmentByHash } from '../attachments/repo.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { coveredDays, workingDaysAtSeat } from '../requests/working-days-at-seat.ts';
import {
  type ChangeRow,
  changesOfNotices,
  type NoticeRow,
  noticeById,
  standingNotices,
  withdrawnNotices,
} from './repo/notices.ts';
import { changeState, objectionPeriod } from './rules/objection-period.ts';

/** Notices that stand with their changes and periods, of one vendor or all. */
export function noticesOf(tools: QueryTools, vendorId: Id | null): SubProcessorNotice[] {
  const rows = standingNotices(tools.db, vendorId);
  const changes = changesOfNotices(
    tools.db,
    rows.map(({ id }) => id),
  );
  const byNotice = Map.groupBy(changes, ({ noticeId }) => noticeId);
  return rows.map((row) => told(tools, row, byNotice.get(row.id) ?? []));
}

/** Notices that were taken back in the past year: so long a calendar file cancels what an earlier one told of them. */
export function withdrawnOf({ db, clock }: QueryTools, vendorId: Id | null): WithdrawnNotice[] {
  const since = new Date(clock.now().getTime() - 365 * 86_400_000).toISOString();
  return withdrawnNotices(db, vendorId, since).map(({ id, vendorName, serviceName }) => ({
    id,
    vendorName,
    serviceName,
  }));
}

/** The notice where it stands, null where it was taken back; refuses unknown ones. */
export function standingNotice(tools: QueryTools, noticeId: Id): SubProcessorNotice | null {
  return noticeById(tools.db, noticeId)?.withdrawnAt ? null : noticeOf(tools, noticeId);
}

/** A notice with its changes; refuses unknown and withdrawn ones. */
export function noticeOf(tools: QueryTools, noticeId: Id): SubProcessorNotice {
  const row = noticeById(tools.db, noticeId);
  if (!row || row.withdrawnAt !== null)
    throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessorNotice', id: noticeId });
  return told(tools, row, changesOfNotices(tools.db, [noticeId]));
}

/** Period to object at the company's seat; refuses days of notice before the GDPR or long after today. */
export function periodOf(
  tools: QueryTools,
  facts: Pick<NoticeFacts, 'noticedOn' | 'objectionDays' | 'objectionUntil'>,
): ObjectionPeriod {
  const { from, to } = coveredDays(tools.templates.holidays());
  if (facts.noticedOn < from || facts.noticedOn > to) throw refuse('TIME_OUT_OF_RANGE', { from, to });
  return objectionPeriod(facts, workingDaysAtSeat(tools));
}

function told(tools: QueryTools, row: NoticeRow, changes: readonly ChangeRow[]): SubProcessorNotice {
  const { listHash, withdrawnAt: _withdrawnAt, ...facts } = row;
  const period = periodOf(tools, facts);
  const day = today(tools.clock);
  return {
    ...facts,
    period,
    list: listHash === null ? null : attachmentByHash(tools.db, listHash),
    changes: changes.map(({ id, content, decision, decidedOn, decidedBy, reason }) => ({
      ...content,
      id,
      state: changeState(decision, period.until, day),
      decidedOn,
      decidedBy,
      reason,
    })),
  };
}
