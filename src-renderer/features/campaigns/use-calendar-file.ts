import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useFailureText } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';

/** Saves the days of a campaign as a calendar file; without a day it says so and leads to the plan. */
export function useCalendarFile(): (campaign: { id: string; name: string }) => Promise<void> {
  const t = useTexts('campaigns');
  const { engine, shell } = useAccess();
  const navigate = useNavigate();
  const failureText = useFailureText();
  const toPlan = (campaignId: string) =>
    void navigate({
      to: '/campaigns/$campaignId',
      params: { campaignId },
      search: { tab: 'plan', item: 'facts' },
    });
  return async ({ id: campaignId, name }) => {
    try {
      const { content } = await engine.campaigns.get({ campaignId });
      const { isTold } = await engine.deadlines.isTold({ recordId: campaignId });
      // Nobody is asked for a place where nothing is to be saved; what a file told earlier is cancelled.
      if (!isTold && (content.startsOn === null || content.steps.length === 0))
        return toasts.add({
          text: t('calendarFile.nothing'),
          actionLabel: t('calendarFile.toPlan'),
          onAction: () => toPlan(campaignId),
        });
      const { isSaved, place } = await shell.documents.saveCampaignCalendar({ campaignId, name });
      if (isSaved) toasts.add({ text: t('calendarFile.saved', { place }) });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
}
