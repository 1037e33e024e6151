import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecentVault } from '../../../src-main/contract/shell.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatBytes, formatInstant } from '../../lib/format.ts';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { useAccess } from '../../lib/queries.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { useAct } from './use-act.ts';

export interface RestoreDialogProps {
  vault: RecentVault;
  isOpen: boolean;
  onClose: () => void;
}

/** Puts a backup in the place of a company file; today's state stays as a file of its own. */
export function RestoreDialog({ vault, isOpen, onClose }: RestoreDialogProps) {
  const { shell, askShell } = useAccess();
  const t = useTexts('start');
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const act = useAct();
  const { data } = useQuery({
    ...askShell.vaults.backups.queryOptions({ input: { id: vault.id } }),
    enabled: isOpen,
    staleTime: 0,
  });
  const backups = data?.backups ?? [];
  const backupId = chosen ?? backups[0]?.id ?? null;
  const restore = () => {
    if (backupId === null) return;
    void act.run(() => shell.vaults.restore({ id: vault.id, backupId, passphrase }));
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      title={t('restore.titleOf', { name: vault.name })}
      confirmLabel={t('restore.submit')}
      cancelLabel={t('restore.cancel')}
      isBlocked={backupId === null || passphrase === ''}
      onConfirm={restore}
    >
      <div className="flex flex-col gap-4">
        {data && backups.length === 0 ? (
          <p>{t('restore.none')}</p>
        ) : (
          <>
            <p>{t('restore.text')}</p>
            <RadioGroup
              label={t('restore.choice')}
              value={backupId}
              onChange={setChosen}
              options={backups.map(({ id, at, size }) => ({
                id,
                label: t('restore.entry', {
                  at: formatInstant(at, language),
                  size: formatBytes(size, language),
                }),
              }))}
            />
            <PassphraseField
              label={t('restore.passphraseThen')}
              description={t('restore.passphraseHelp')}
              value={passphrase}
              onChange={setPassphrase}
            />
          </>
        )}
        <OpeningProgress isRunning={act.isRunning} text={t('restore.running')} />
        <FailureNotice error={act.error} />
      </div>
    </ConfirmDialog>
  );
}
