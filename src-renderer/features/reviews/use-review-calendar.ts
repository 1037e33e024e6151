import { useTexts } from '../../i18n/messages.ts';
import { useFailureText } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';

/** Saves the days of all reviews and certificates as a calendar file; written again, its events replace the old ones. */
export function useReviewCalendar(): (count: number) => Promise<void> {
  const t = useTexts('reviews');
  const { engine, shell } = useAccess();
  const failureText = useFailureText();
  return async (count) => {
    try {
      // With no review left, there may be earlier ones to cancel.
      const { isTold } = await engine.deadlines.isTold({ recordId: null });
      if (count === 0 && !isTold) return toasts.add({ text: t('calendar.nothing') });
      const { isSaved, place } = await shell.documents.saveReviewCalendar();
      if (isSaved) toasts.add({ text: t('calendar.saved', { place }) });
    } catch (error) {
      const { code } = error as { code?: string };
      toasts.add({ text: code === 'NOTHING_TO_REPORT' ? t('calendar.nothing') : failureText(error).title });
    }
  };
}
