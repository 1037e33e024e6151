import { type FormEvent, useState } from 'react';
import type { RecentVault } from '../../../src-main/contract/shell.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';

export interface ClosedCompaniesProps {
  vaults: readonly RecentVault[];
  /** Reads anew what is open; the field of the next one gets the focus. */
  onUnlocked: () => Promise<void>;
}

/** What is still closed, each with the field for its passphrase: name and place, nothing of its content. */
export function ClosedCompanies({ vaults, onUnlocked }: ClosedCompaniesProps) {
  const t = useTexts('companies');
  const first = vaults.find(({ isThere }) => isThere)?.id;
  return (
    <section aria-labelledby="companies-closed" className="max-w-190">
      <h2 id="companies-closed" className="pb-1 text-section">
        {t('closed')}
      </h2>
      <ul className="border-t border-line-strong">
        {vaults.map((vault) => (
          <li key={vault.id} className="border-b border-line py-3">
            <ClosedCompany vault={vault} isFirst={vault.id === first} onUnlocked={onUnlocked} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ClosedCompanyProps {
  vault: RecentVault;
  isFirst: boolean;
  onUnlocked: () => Promise<void>;
}

function ClosedCompany({ vault, isFirst, onUnlocked }: ClosedCompanyProps) {
  const t = useTexts('companies');
  const { shell } = useAccess();
  const [passphrase, setPassphrase] = useState('');
  const deed = useDeed();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void deed.run(async () => {
      await shell.companies.look({ id: vault.id, passphrase });
      setPassphrase('');
      await onUnlocked();
    });
  };
  return (
    <div className="grid grid-cols-[36px_minmax(0,1fr)] gap-x-4 gap-y-1">
      <Sheet large name={vault.name} />
      <div className="min-w-0">
        <p>
          <b className="text-section break-words">{vault.name}</b>{' '}
          <span className="text-dense break-all text-ink-2">{vault.place}</span>
        </p>
        {vault.isThere ? (
          <form onSubmit={submit} className="flex items-start gap-2 pt-1">
            <div className="min-w-0 max-w-110 flex-1">
              <PassphraseField
                label={t('passphraseOf', { name: vault.name })}
                hideLabel
                autoFocus={isFirst}
                value={passphrase}
                onChange={setPassphrase}
                key={isFirst ? 'first' : 'later'}
              />
            </div>
            <Button type="submit" isPending={deed.isRunning} variant={isFirst ? 'primary' : 'secondary'}>
              {t('look')}
            </Button>
          </form>
        ) : (
          <p className="text-dense text-ink-2">{t('notThere')}</p>
        )}
        <FailureNotice error={deed.error} />
      </div>
    </div>
  );
}
