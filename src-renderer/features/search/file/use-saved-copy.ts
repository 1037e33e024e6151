import type { Attachment } from '../../../../src-main/contract/attachments.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';

/** Hands out a copy of a file where the person says. */
export function useSavedCopy(): (file: Attachment) => Promise<void> {
  const t = useTexts('search');
  const { shell } = useAccess();
  const failureText = useFailureText();
  return async ({ hash, name }) => {
    try {
      const { isSaved, place } = await shell.files.saveAttachment({ hash, name });
      if (isSaved) toasts.add({ text: t('file.saved', { place }) });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
}
