import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { StrengthBar, usePassphraseStrength } from '../../lib/passphrase-strength.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Waiting } from '../../ui/waiting.tsx';

/** Changes the passphrase of the file; says first what stays bound to the old one. */
export function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const { engine } = useAccess();
  const t = useTexts('settings');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const strength = usePassphraseStrength(next);
  const differs = repeated !== '' && repeated !== next;
  const isComplete = current !== '' && repeated === next && (strength?.isAccepted ?? false);
  const change = async () => {
    setRunning(true);
    setError(null);
    try {
      await engine.vault.changePassphrase({ current, next });
      toasts.add({ text: t('security.changed') });
      onClose();
    } catch (refusal) {
      setError(refusal);
      setRunning(false);
    }
  };
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && !isRunning && onClose()}
      title={t('security.changeTitle')}
      confirmLabel={t('security.change')}
      cancelLabel={t('cancel')}
      isBlocked={!isComplete || isRunning}
      onConfirm={() => void change()}
    >
      <div className="flex flex-col gap-4">
        <p>{t('security.changeText')}</p>
        <PassphraseField autoFocus label={t('security.current')} value={current} onChange={setCurrent} />
        <div>
          <PassphraseField label={t('security.next')} value={next} onChange={setNext} />
          <div className="pt-2">
            <StrengthBar strength={strength} />
          </div>
        </div>
        <PassphraseField
          label={t('security.repeat')}
          value={repeated}
          onChange={setRepeated}
          error={differs ? t('security.repeatDiffers') : undefined}
        />
        {isRunning && <Waiting text={t('security.changing')} />}
        <FailureNotice error={error} />
      </div>
    </ConfirmDialog>
  );
}
