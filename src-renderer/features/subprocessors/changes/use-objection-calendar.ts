import type { WithdrawnNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';

/** Saves the days of a notice as a calendar file, where somebody names a place for it, and says where it is. */
export function useObjectionCalendar({ id, vendorName }: WithdrawnNotice): () => Promise<void> {
  const t = useTexts('subprocessors');
  const { shell } = useAccess();
  return async () => {
    const asked = { noticeId: id, name: vendorName };
    const { isSaved, place } = await shell.documents.saveObjectionCalendar(asked);
    if (isSaved) toasts.add({ text: t('changes.calendarSaved', { place }) });
  };
}
