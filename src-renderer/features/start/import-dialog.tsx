import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { StrengthBar, usePassphraseStrength } from '../../lib/passphrase-strength.tsx';
import { useAccess } from '../../lib/queries.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { useAct } from './use-act.ts';

/** Makes a new company of an archive; it gets a passphrase of its own. */
export function ImportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { shell } = useAccess();
  const t = useTexts('start');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const strength = usePassphraseStrength(passphrase);
  const act = useAct();
  const isReady = strength?.isAccepted === true && !strength.isOld && repeated === passphrase;
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      title={t('importing.title')}
      confirmLabel={t('importing.choose')}
      cancelLabel={t('restore.cancel')}
      isBlocked={!isReady || act.isRunning}
      onConfirm={() => void act.run(() => shell.vaults.importArchive({ passphrase }))}
    >
      <div className="flex flex-col gap-4">
        <p>{t('importing.text')}</p>
        <div>
          <PassphraseField
            autoFocus
            label={t('create.passphrase')}
            description={t('create.passphraseHelp')}
            value={passphrase}
            onChange={setPassphrase}
          />
          <div className="pt-2">
            <StrengthBar strength={strength} />
          </div>
        </div>
        <PassphraseField
          label={t('create.repeat')}
          value={repeated}
          onChange={setRepeated}
          error={repeated !== '' && repeated !== passphrase ? t('create.repeatDiffers') : undefined}
        />
        <OpeningProgress isRunning={act.isRunning} text={t('importing.running')} />
        <FailureNotice error={act.error} />
      </div>
    </ConfirmDialog>
  );
}
