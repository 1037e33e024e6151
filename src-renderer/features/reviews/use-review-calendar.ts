import { useTexts } from '../../i18n/messages.ts';
import { useFailureText } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';

/** Saves the days of all reviews and certificates as a calendar file; written again, its events replace the old ones. */
export function useReviewCalendar(): (count: number) => Promise<void> {
  const t = useTexts('reviews');
  const { shell } = useAccess();
  const failureText = useFailureText();
  return async (count) => {
    if (count === 0) return toasts.add({ text: t('calendar.nothing') });
    try {
      const { isSaved, place } = await shell.documents.saveReviewCalendar();
      if (isSaved) toasts.add({ text: t('calendar.saved', { place }) });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
}
