import type { NewNotice, NoticeFacts, SubProcessorNotice } from '../../contract/subprocessor-notices.ts';
import type { Day, Id } from '../../contract/values.ts';
import { storeAttachment } from '../attachments/store.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { noticeOf } from './notice-of.ts';
import { planList } from './plan-list.ts';
import type { BroughtList } from './read-source.ts';
import * as repo from './repo/notices.ts';

/** Records a notice of change with what the list of it would change in the chain; the list itself is kept as evidence. */
export function recordNotice(
  tools: CommandTools,
  { facts, ...reading }: Omit<NewNotice, 'source'>,
  brought: BroughtList,
): SubProcessorNotice {
  refuseWrongDays(facts, today(tools.clock));
  const { service, plan } = planList(tools, reading, brought);
  if (plan.changes.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const id = tools.newId();
  const recorded = { recordedAt: instantNow(tools.clock), recordedBy: actorOf(tools.db) };
  const listHash = keptList(tools, brought);
  repo.insertNotice(tools.db, { id, serviceId: service.id, ...facts, listHash, ...recorded });
  plan.changes.forEach((content, position) => {
    repo.insertChange(tools.db, { id: tools.newId(), noticeId: id, position, content });
  });
  const notice = noticeOf(tools, id);
  tools.record({ subject: subjectOf(notice), after: { ...facts, listChanges: plan.changes.length } });
  tools.undoWith('subprocessors.withdrawNotice', { noticeId: id });
  return notice;
}

/** Text of a list as it came; a spreadsheet is kept as the cells that were read. */
function keptList(tools: CommandTools, brought: BroughtList): string {
  if (brought.kind === 'text')
    return storeAttachment(tools, withEnding(brought.name), Buffer.from(brought.text)).hash;
  const { columns, rows, name } = brought.table;
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t'),
  );
  return storeAttachment(tools, withEnding(name), Buffer.from(lines.join('\n'))).hash;
}

function withEnding(name: string): string {
  return /\.(txt|md|html?|csv)$/i.test(name) ? name : `${name || 'list'}.txt`;
}

/** Changes the facts of a notice; the period follows. */
export function saveNotice(tools: CommandTools, { noticeId, facts }: { noticeId: Id; facts: NoticeFacts }) {
  refuseWrongDays(facts, today(tools.clock));
  const before = noticeOf(tools, noticeId);
  repo.writeNoticeFacts(tools.db, noticeId, facts);
  const was = factsOf(before);
  tools.record({ subject: subjectOf(before), ...changedFields(was, facts) });
  tools.undoWith('subprocessors.saveNotice', { noticeId, facts: was });
  return noticeOf(tools, noticeId);
}

/** Takes a notice back; refused once something of it was carried into the chain. */
export function withdrawNotice(tools: CommandTools, { noticeId }: { noticeId: Id }): Record<never, never> {
  const notice = noticeOf(tools, noticeId);
  if (notice.changes.some(({ state }) => state === 'accepted')) throw refuse('NOTICE_CARRIED_OUT', {});
  repo.writeWithdrawn(tools.db, noticeId, instantNow(tools.clock));
  tools.record({ subject: subjectOf(notice), before: { listChanges: notice.changes.length } });
  tools.undoWith('subprocessors.restoreNotice', { noticeId });
  return {};
}

/** Sets a notice in force again that was taken back. */
export function restoreNotice(tools: CommandTools, { noticeId }: { noticeId: Id }): SubProcessorNotice {
  if (!repo.noticeById(tools.db, noticeId))
    throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessorNotice', id: noticeId });
  repo.writeWithdrawn(tools.db, noticeId, null);
  const notice = noticeOf(tools, noticeId);
  tools.record({ subject: subjectOf(notice), after: { listChanges: notice.changes.length } });
  tools.undoWith('subprocessors.withdrawNotice', { noticeId });
  return notice;
}

function refuseWrongDays({ noticedOn, objectionUntil }: NoticeFacts, day: Day): void {
  if (objectionUntil !== null && objectionUntil < noticedOn)
    throw refuse('DATES_REVERSED', { from: noticedOn, to: objectionUntil });
  if (noticedOn > day) throw refuse('TIME_IN_FUTURE', { field: 'noticedOn', now: `${day}T00:00:00.000Z` });
}

function factsOf(notice: SubProcessorNotice): NoticeFacts {
  const { toldBy, noticedOn, objectionDays, objectionUntil, effectiveOn, note } = notice;
  return { toldBy, noticedOn, objectionDays, objectionUntil, effectiveOn, note };
}

/** How the audit trail names a notice. */
export function subjectOf({ id, vendorName, serviceName }: SubProcessorNotice) {
  return { kind: 'subProcessorNotice', id, label: `${vendorName}: ${serviceName}`.slice(0, 500) };
}
