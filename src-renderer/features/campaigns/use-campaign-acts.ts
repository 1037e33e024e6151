import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { useToldAct } from '../../lib/use-told-act.ts';

interface Named {
  id: string;
  name: string;
}

export interface CampaignActs {
  archive(campaign: Named): Promise<void>;
  restore(campaign: Named): Promise<void>;
  /** Hands to review, or takes back to the ideas. */
  move(campaign: Named, to: 'idea' | 'inReview'): Promise<void>;
}

/** What is done with a campaign as a whole; each says what was done and offers to take it back. */
export function useCampaignActs(): CampaignActs {
  const t = useTexts('campaigns');
  const { engine } = useAccess();
  const act = useToldAct();
  return {
    archive: ({ id, name }) =>
      act(() => engine.campaigns.archive({ campaignId: id }), t('done.archived', { name })),
    restore: ({ id, name }) =>
      act(() => engine.campaigns.restore({ campaignId: id }), t('done.restored', { name })),
    move: ({ id, name }, to) =>
      act(
        () => engine.campaigns.setReview({ campaignId: id, isInReview: to === 'inReview' }),
        t(`done.${to}`, { name }),
      ),
  };
}
