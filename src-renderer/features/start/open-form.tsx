import { useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import type { RecentVault } from '../../../src-main/contract/shell.ts';
import { useTexts } from '../../i18n/messages.ts';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useUi } from '../../lib/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { RefusedOpening } from './refused-opening.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { useAct } from './use-act.ts';

/** The passphrase of one company, with every way out when it does not open. */
export function OpenForm({ vault, onLocate }: { vault: RecentVault; onLocate: () => void }) {
  const { shell, askShell } = useAccess();
  const queries = useQueryClient();
  const t = useTexts('start');
  const [passphrase, setPassphrase] = useState('');
  const [dialog, setDialog] = useState<'restore' | 'recovery' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const act = useAct();
  const isGone = useUi((ui) => ui.closedBecause) === 'engineGone';
  const open = async (readOnly: boolean) => {
    const isOpen = await act.run(() => shell.vaults.open({ id: vault.id, passphrase, readOnly }));
    if (isOpen) setPassphrase('');
    else field.current?.select();
  };
  const forget = async () => {
    await shell.vaults.forget({ id: vault.id });
    await queries.invalidateQueries({ queryKey: askShell.vaults.recent.key() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(false);
  };
  return (
    <div className="pt-3 pl-13">
      <form onSubmit={submit} className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <PassphraseField
            label={t('passphraseOf', { name: vault.name })}
            hideLabel
            autoFocus
            inputRef={field}
            value={passphrase}
            onChange={setPassphrase}
          />
        </div>
        <Button type="submit" variant="primary">
          {t(isGone ? 'reopen' : 'open')}
        </Button>
        <Menu
          label={t('more', { name: vault.name })}
          trigger={<IconButton icon={Ellipsis} label={t('more', { name: vault.name })} />}
          items={[
            { id: 'readOnly', label: t('openReadOnly'), onAction: () => void open(true) },
            { id: 'restore', label: t('restoreBackup'), onAction: () => setDialog('restore') },
            { id: 'forget', label: t('forget'), onAction: () => void forget() },
          ]}
        />
      </form>
      <OpeningProgress isRunning={act.isRunning} text={t('opening')} />
      <RefusedOpening
        error={act.error}
        onReadOnly={() => void open(true)}
        onRetry={() => void open(false)}
        onRestore={() => setDialog('restore')}
        onLocate={onLocate}
        onForget={() => void forget()}
      />
      <p className="pt-1.5 text-dense text-ink-2">
        {t('noBackDoor')} <Link onPress={() => setDialog('recovery')}>{t('aboutRecovery')}</Link>
      </p>
      <RestoreDialog vault={vault} isOpen={dialog === 'restore'} onClose={() => setDialog(null)} />
      <Dialog
        isOpen={dialog === 'recovery'}
        onOpenChange={() => setDialog(null)}
        title={t('recoveryTitle')}
        closeLabel={t('close')}
        size="small"
        footer={<Button onPress={() => setDialog(null)}>{t('understood')}</Button>}
      >
        <p>{t('recoveryText')}</p>
      </Dialog>
    </div>
  );
}
