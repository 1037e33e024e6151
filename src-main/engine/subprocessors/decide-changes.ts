import type { SubProcessorNotice } from '../../contract/subprocessor-notices.ts';
import type { Day, Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { editChain } from '../vendors/change-chain.ts';
import { knownService } from '../vendors/change-services.ts';
import { subjectOf } from './change-notices.ts';
import { noticeOf } from './notice-of.ts';
import * as repo from './repo/notices.ts';
import { applyChanges } from './rules/apply-changes.ts';

interface Decision {
  noticeId: Id;
  changeIds: Id[];
  decision: 'accepted' | 'objected';
  on: Day;
  reason: string;
}

/**
 * Art. 28(2) GDPR: accepts changes, which carries them into the chain, or notes that an objection went out, which leaves the
 * chain as it is. Those decided before are passed over; nothing left to decide is refused.
 */
export function decideChanges(
  tools: CommandTools,
  { noticeId, changeIds, decision, on, reason }: Decision,
): SubProcessorNotice {
  const notice = noticeOf(tools, noticeId);
  if (on < notice.noticedOn) throw refuse('DATES_REVERSED', { from: notice.noticedOn, to: on });
  const rows = knownChanges(tools, notice, changeIds).filter((row) => row.decision !== decision);
  // An objection that was accepted after all is carried out now; what was carried out is first opened again.
  const open = rows.filter((row) => row.decision !== 'accepted');
  if (open.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const decided = { decision, decidedOn: on, decidedBy: actorOf(tools.db), reason };
  for (const row of open) {
    const wayBack = decision === 'accepted' ? carryOut(tools, notice, row) : null;
    repo.writeDecision(tools.db, row.id, { ...decided, wayBack });
  }
  const names = open.map(({ content }) => content.name);
  tools.record({ subject: subjectOf(notice), after: { decision, on, reason, firms: names } });
  tools.undoWith('subprocessors.reopenChanges', { noticeId, changeIds: open.map(({ id }) => id) });
  return noticeOf(tools, noticeId);
}

function carryOut(
  tools: CommandTools,
  notice: SubProcessorNotice,
  { content }: repo.ChangeRow,
): repo.WayBack | null {
  const { service } = knownService(tools, notice.serviceId);
  const day = today(tools.clock);
  const chain = service.subProcessors;
  const from = notice.effectiveOn;
  const save = applyChanges({ chain, changes: [content], from, today: day, newId: tools.newId });
  if (save.length === 0) return null;
  const { back } = editChain(tools, { serviceId: notice.serviceId, save, remove: [] });
  return { serviceId: back.serviceId, save: [...back.save], remove: [...back.remove] };
}

/** Opens changes again; what they did to the chain is taken out of it, last first. */
export function reopenChanges(
  tools: CommandTools,
  { noticeId, changeIds }: { noticeId: Id; changeIds: Id[] },
): SubProcessorNotice {
  const notice = noticeOf(tools, noticeId);
  const rows = knownChanges(tools, notice, changeIds).filter(({ decision }) => decision !== null);
  const [first] = rows;
  if (!first) throw refuse('NOTHING_TO_UNDO', {});
  for (const { id, wayBack } of rows.toReversed()) {
    if (wayBack) editChain(tools, wayBack);
    repo.writeDecision(tools.db, id, {
      decision: null,
      decidedOn: null,
      decidedBy: '',
      reason: '',
      wayBack: null,
    });
  }
  const names = rows.map(({ content }) => content.name);
  tools.record({ subject: subjectOf(notice), before: { decision: first.decision, firms: names } });
  tools.undoWith('subprocessors.decideChanges', {
    noticeId,
    changeIds: rows.map(({ id }) => id),
    decision: first.decision,
    on: first.decidedOn,
    reason: first.reason,
  });
  return noticeOf(tools, noticeId);
}

function knownChanges(
  tools: CommandTools,
  { id }: SubProcessorNotice,
  changeIds: readonly Id[],
): repo.ChangeRow[] {
  const known = new Map(repo.changesOfNotices(tools.db, [id]).map((row) => [row.id, row]));
  return changeIds.map((changeId) => {
    const row = known.get(changeId);
    if (!row) throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessorChange', id: changeId });
    return row;
  });
}
