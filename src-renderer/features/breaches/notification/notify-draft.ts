import type { NewNotice, NoticePhase } from '../../../../src-main/contract/breach-notification.ts';

/** A notification that is being entered; without a time as long as day and hour name none. */
export type NotifyDraft = Omit<NewNotice, 'at'> & { at: string | null };

/** Whether it went out after the end of the period; "not later than": that very instant is in time (Art. 33(1) GDPR). */
export function isLate({ phase, at }: Pick<NotifyDraft, 'phase' | 'at'>, dueAt: string | null): boolean {
  if (phase !== 'initial' || at === null || dueAt === null) return false;
  return Date.parse(at) > Date.parse(dueAt);
}

/** What is not there yet. */
export function missingIn(
  draft: NotifyDraft,
  dueAt: string | null,
): ('at' | 'by' | 'delayReason' | 'note')[] {
  const checks: ['at' | 'by' | 'delayReason' | 'note', boolean][] = [
    ['at', draft.at === null],
    ['by', draft.by.trim() === ''],
    ['delayReason', isLate(draft, dueAt) && draft.delayReason.trim() === ''],
    ['note', draft.phase === 'withdrawal' && draft.note.trim() === ''],
  ];
  return checks.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
}

/** The notification as it is sent to the engine; null while something is missing. */
export function noticeOf(draft: NotifyDraft, dueAt: string | null): NewNotice | null {
  if (draft.at === null || missingIn(draft, dueAt).length > 0) return null;
  const mayFollow: readonly NoticePhase[] = ['initial', 'followUp'];
  return {
    ...draft,
    at: draft.at,
    by: draft.by.trim(),
    delayReason: isLate(draft, dueAt) ? draft.delayReason.trim() : '',
    nextUpdateOn: mayFollow.includes(draft.phase) ? draft.nextUpdateOn : null,
    note: draft.phase === 'withdrawal' ? draft.note.trim() : '',
  };
}
