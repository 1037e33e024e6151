import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { RequestDialogProps } from '../record/remove-dialog.tsx';

/** Opens an answered request again; the reason stays with the answer. */
export function ReopenDialog({ request: { id: requestId, number }, onClose }: RequestDialogProps) {
  const t = useTexts('requests');
  const { engine } = useAccess();
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const reopen = async () => {
    if (!(await deed.run(() => engine.requests.reopen({ requestId, reason: reason.trim() })))) return;
    toasts.add({ text: t('record.answer.reopened', { number }) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(next) => !next && onClose()}
      title={t('record.answer.reopenTitle', { number })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={reason.trim() === ''}
            isPending={deed.isRunning}
            onPress={() => void reopen()}
          >
            {t('record.answer.reopen')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('record.answer.reopenText')}</p>
        <TextArea
          autoFocus
          isRequired
          label={t('record.answer.reason')}
          minRows={2}
          value={reason}
          onChange={(next) => setReason(next.slice(0, 5000))}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
