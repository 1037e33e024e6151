import type { BreachNotice, NoticePhase } from '../../../../src-main/contract/breach-notification.ts';

/** Phases that can still be sent, the most likely first: the initial one, then follow-ups and the final one (Art. 33(4) GDPR). */
export function phasesAfter(notices: readonly Pick<BreachNotice, 'phase'>[]): NoticePhase[] {
  const sent = notices.map(({ phase }) => phase);
  if (sent.includes('withdrawal')) return [];
  if (sent.length === 0) return ['initial'];
  return sent.includes('final') ? ['followUp', 'withdrawal'] : ['followUp', 'final', 'withdrawal'];
}
