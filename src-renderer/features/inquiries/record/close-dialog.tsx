import { useState } from 'react';
import type { Inquiry } from '../../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

/** Ends an inquiry, answered or not. */
export function CloseDialog({ inquiry, onClose }: { inquiry: Inquiry; onClose: () => void }) {
  const t = useTexts('inquiries');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [reason, setReason] = useState('');
  const close = async () => {
    if (!(await deed.run(() => engine.inquiries.close({ inquiryId: inquiry.id, reason })))) return;
    done(t('close.done'));
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(next) => !next && onClose()}
      title={t('close.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={deed.isRunning} onPress={() => void close()}>
            {t('close.act')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('close.text')}</p>
        <TextArea label={t('close.reason')} minRows={2} value={reason} onChange={setReason} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
