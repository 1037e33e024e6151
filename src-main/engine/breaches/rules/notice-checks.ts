import type { NewNotice, NoticePhase } from '../../../contract/breach-notification.ts';
import type { FailureData } from '../../../contract/failures.ts';
import type { Instant } from '../../../contract/values.ts';

type Refusal = FailureData<'NOTICE_REFUSED'>['reason'];

export interface NoticeCase {
  notice: Pick<NewNotice, 'phase' | 'at' | 'delayReason'>;
  isAware: boolean;
  /** End of the period of Art. 33(1) GDPR; "not later than": that very instant is in time. */
  dueAt: Instant | null;
  sentPhases: readonly NoticePhase[];
}

/** Why a notification cannot be recorded; null when it can. Late is allowed, silent about it is not (Art. 33(1) s. 2 GDPR). */
export function noticeRefusal({ notice, isAware, dueAt, sentPhases }: NoticeCase): Refusal | null {
  if (!isAware) return 'awarenessOpen';
  if (sentPhases.includes('withdrawal')) return 'withdrawn';
  if (notice.phase === 'initial') {
    if (sentPhases.includes('initial')) return 'initialSent';
    const isLate = dueAt !== null && Date.parse(notice.at) > Date.parse(dueAt);
    return isLate && notice.delayReason.trim() === '' ? 'delayReasonMissing' : null;
  }
  if (!sentPhases.includes('initial')) return 'initialMissing';
  return notice.phase === 'final' && sentPhases.includes('final') ? 'final' : null;
}
