import type { ActProposal } from '../../../src-main/contract/approvals.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../format.ts';

/** Says who proposed what, and when. */
export function useProposalText(): (proposal: ActProposal) => string {
  const t = useTexts('approvals');
  const language = useLanguage();
  return ({ kind, act, proposedBy, proposedAt, hasProposerLeft }) =>
    t('proposal', {
      what:
        kind === 'decision' && act.kind === 'decision'
          ? t(`results.${act.decision.result}`)
          : t(`kinds.${kind}`),
      name: hasProposerLeft ? t('left', { name: proposedBy }) : proposedBy,
      day: formatDay(proposedAt.slice(0, 10), language),
    });
}
