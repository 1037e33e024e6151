import type { InquiryCalendar } from '../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useFailureText } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';

/** Saves the days on which answers are due as a calendar file; written again, its events replace the old ones. */
export function useInquiryCalendar(): (asked: InquiryCalendar, vendor: string) => Promise<void> {
  const t = useTexts('inquiries');
  const { shell } = useAccess();
  const failureText = useFailureText();
  return async (asked, name) => {
    try {
      const { isSaved, place } = await shell.documents.saveInquiryCalendar({ ...asked, name });
      if (isSaved) toasts.add({ text: t('calendar.saved', { place }) });
    } catch (error) {
      const { code } = error as { code?: string };
      const text = code === 'NOTHING_TO_REPORT' ? t('calendar.nothing') : failureText(error).title;
      toasts.add({ text });
    }
  };
}
