import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { useAccess } from '../../lib/queries.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { useAct } from './use-act.ts';

/** Restores from a backup file at any place: a stick, a network folder. */
export function RestoreFileDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { shell } = useAccess();
  const t = useTexts('start');
  const [passphrase, setPassphrase] = useState('');
  const act = useAct();
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      title={t('restore.title')}
      confirmLabel={t('restore.chooseFile')}
      cancelLabel={t('restore.cancel')}
      isBlocked={passphrase === ''}
      onConfirm={() => void act.run(() => shell.vaults.restoreFile({ passphrase }))}
    >
      <div className="flex flex-col gap-4">
        <p>{t('restore.fileText')}</p>
        <PassphraseField
          autoFocus
          label={t('restore.passphraseThen')}
          description={t('restore.passphraseHelp')}
          value={passphrase}
          onChange={setPassphrase}
        />
        <OpeningProgress isRunning={act.isRunning} text={t('restore.running')} />
        <FailureNotice error={act.error} />
      </div>
    </ConfirmDialog>
  );
}
