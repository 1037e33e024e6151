import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { numberOf } from '../version-state.ts';

export interface WithdrawDialogProps {
  shown: ShownVersion;
  onClose: () => void;
}

/** Says that a version must not be used any more: by whom and why. What it said stays provable. */
export function WithdrawDialog({ shown: { text, version }, onClose }: WithdrawDialogProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { engine } = useAccess();
  const deed = useDeed();
  const [by, setBy] = useActor();
  const [reason, setReason] = useState('');
  const number = numberOf(version, text.versions);
  const withdraw = async () => {
    const input = { versionId: version.id, by: by.trim(), reason: reason.trim() };
    if (await deed.run(() => engine.consents.withdraw(input))) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('withdraw.title', { number })}
      closeLabel={register('cancel')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{register('cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={by.trim() === '' || reason.trim() === ''}
            isPending={deed.isRunning}
            onPress={() => void withdraw()}
          >
            {t('withdraw.act')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('withdraw.text')}</p>
        <PersonFields label={t('withdraw.by')} name={by} onChange={({ name }) => setBy(name)} />
        <TextField
          label={t('withdraw.reason')}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
