import { useNavigate } from '@tanstack/react-router';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';

export interface RequestDialogProps {
  request: DataRequest;
  onClose: () => void;
}

/** Deletes what was logged by mistake: people's data that nobody asked to keep. */
export function RemoveDialog({ request: { id, number }, onClose }: RequestDialogProps) {
  const t = useTexts('requests');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const remove = async () => {
    const isRemoved = await deed.run(() => engine.requests.remove({ requestId: id }));
    if (!isRemoved) return;
    toasts.add({ text: t('record.removed', { number }) });
    void navigate({ to: '/requests' });
  };
  return (
    <ConfirmDialog
      danger
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('record.removeTitle', { number })}
      confirmLabel={t('record.removeConfirm')}
      cancelLabel={t('cancel')}
      isPending={deed.isRunning}
      onConfirm={() => void remove()}
    >
      <p>{t('record.removeText')}</p>
      <FailureNotice error={deed.error} />
    </ConfirmDialog>
  );
}
