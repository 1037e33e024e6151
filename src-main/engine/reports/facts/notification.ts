import type { BreachLaw, DeadlineAnswer } from '../../../contract/breach-deadlines.ts';
import type { BreachNotice, NoticeContent, NoticePhase } from '../../../contract/breach-notification.ts';
import type { Breach } from '../../../contract/breach-view.ts';
import type { Instant } from '../../../contract/values.ts';
import { refuse } from '../../kernel/failure.ts';
import type { CompanyFacts } from './company.ts';
import { compareInstants, isAfter } from './instants.ts';
import { particularValue } from './particular-value.ts';

/** A notification to the authority as it was sent, or the next one as it stands. */
export interface NotificationFacts {
  /** The company as the notification names it. */
  company: CompanyFacts;
  law: BreachLaw;
  number: string;
  isDrill: boolean;
  phase: NoticePhase;
  content: NoticeContent;
  /** Null for the next one, which is a draft. */
  sent: BreachNotice | null;
  /** The first of all, with which the period ended; null while none was sent. */
  initial: BreachNotice | null;
  /** Those sent before it, the oldest first. */
  earlier: BreachNotice[];
  awareAt: Instant | null;
  dueAt: Instant | null;
  /** Other readings of the period; null where it was counted from another awareness. */
  readings: DeadlineAnswer | null;
  /** Whether the first notification came, or would come, after the end of the period (Art. 33(1) GDPR). */
  isLate: boolean;
  /** When it was sent, or the time of printing. */
  at: Instant;
}

/** What a notification is chosen from. */
export interface NotificationSource {
  company: CompanyFacts;
  law: BreachLaw;
  breach: Breach;
  /** What the next one would say now. */
  draft: NoticeContent;
  now: Instant;
}

/** Chooses the notification with this id, or without an id the next one. */
export function notificationOf(
  { company, law, breach, draft, now }: NotificationSource,
  noticeId: string | null,
): NotificationFacts {
  const sent = breach.notices.find(({ id }) => id === noticeId) ?? null;
  if (noticeId !== null && sent === null) throw refuse('RECORD_NOT_FOUND', { kind: 'notice', id: noticeId });
  const content = sent?.content ?? draft;
  const at = sent?.at ?? now;
  const awareAt = particularValue(content.particulars, 'awareness')?.at ?? null;
  const inOrder = breach.notices.toSorted((one, other) => compareInstants(one.at, other.at));
  const initial = inOrder.find(({ phase }) => phase === 'initial') ?? null;
  // The first one keeps the end that it was measured by, later ones follow an awareness that was corrected.
  const isOwnClock = awareAt !== null && awareAt === breach.clock.awareAt;
  const dueAt = sent?.dueAt ?? (isOwnClock ? breach.clock.dueAt : (initial?.dueAt ?? null));
  return {
    company: { ...company, profile: content.company },
    law,
    number: breach.number,
    isDrill: breach.isDrill,
    phase: sent?.phase ?? breach.nextNotice.phase,
    content,
    sent,
    initial,
    // By their order, not their time: two can go out in the same minute.
    earlier: sent === null ? inOrder : inOrder.slice(0, inOrder.indexOf(sent)),
    awareAt,
    dueAt,
    readings: isOwnClock ? breach.clock.readings : null,
    isLate: isAfter(initial?.at ?? at, dueAt),
    at,
  };
}
