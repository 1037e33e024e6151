import { useQuery } from '@tanstack/react-query';
import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { CloseDialogProps } from './close-dialog.tsx';

/** Opens a closed case again; the reason stays in the case. */
export function ReopenDialog({ breach, onClose }: CloseDialogProps) {
  const t = useTexts('breachSteps');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const by = chosen ?? settings?.actor ?? '';
  const reopen = async () => {
    const input = { breachId: breach.id, by: by.trim(), reason: reason.trim() };
    if (!(await deed.run(() => engine.breaches.reopen(input)))) return;
    toasts.add({ text: t('closing.reopened', { number: breach.number }) });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        variant="primary"
        icon={LockOpen}
        isDisabled={reason.trim() === '' || by.trim() === ''}
        isPending={deed.isRunning}
        onPress={() => void reopen()}
      >
        {t('closing.reopen')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('closing.reopenTitle', { number: breach.number })}
      closeLabel={t('cancel')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <p>{t('closing.reopenText')}</p>
        <TextArea
          label={t('closing.reason')}
          isRequired
          autoFocus
          minRows={2}
          value={reason}
          onChange={setReason}
        />
        <PersonFields label={t('closing.by')} name={by} onChange={({ name }) => setChosen(name)} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
