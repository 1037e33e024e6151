import type { InquiryEvent, InquiryEventKind, InquiryState } from '../../../contract/inquiries.ts';
import { assertNever, type Day } from '../../../contract/values.ts';

/** State of an inquiry after its events, oldest first; discarded drafts have none. */
export function stateAfter(events: readonly Pick<InquiryEvent, 'kind'>[]): InquiryState | null {
  const last = events.at(-1);
  if (!last) return 'draft';
  return last.kind === 'discarded' ? null : last.kind;
}

/** Whether an event may follow a state. A returned file may come again and again; what is closed stays closed. */
export function mayFollow(state: InquiryState | null, kind: InquiryEventKind): boolean {
  switch (kind) {
    case 'sent':
    case 'discarded':
      return state === 'draft';
    case 'reminded':
      return state === 'sent' || state === 'reminded';
    case 'returned':
      return state === 'sent' || state === 'reminded' || state === 'returned' || state === 'merged';
    case 'merged':
      return state === 'returned' || state === 'merged';
    case 'closed':
      return state !== null && state !== 'draft' && state !== 'closed';
    default:
      return assertNever(kind);
  }
}

/** Overdue: sent, nothing came back, and the day for the answer is over. */
export function isOverdue(state: InquiryState | null, dueOn: Day | null, today: Day): boolean {
  return (state === 'sent' || state === 'reminded') && dueOn !== null && dueOn < today;
}
