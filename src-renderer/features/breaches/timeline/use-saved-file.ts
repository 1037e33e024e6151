import type { Attachment } from '../../../../src-main/contract/attachments.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';

/** Hands out a file of the vault where the person says. */
export function useSavedFile(): (file: Attachment) => void {
  const t = useTexts('breach');
  const { shell } = useAccess();
  const failureText = useFailureText();
  const save = async ({ hash, name }: Attachment) => {
    try {
      const { isSaved, place } = await shell.files.saveAttachment({ hash, name });
      if (isSaved) toasts.add({ text: t('file.saved', { place }) });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  return (file) => void save(file);
}
