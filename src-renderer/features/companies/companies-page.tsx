import { useTexts } from '../../i18n/messages.ts';
import { lockFile } from '../../lib/leaving.ts';
import { useAccess } from '../../lib/queries.ts';
import { useUi } from '../../lib/ui-store.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ClosedCompanies } from './closed-companies.tsx';
import { OpenedCompanies } from './opened-companies.tsx';
import { useCompanies } from './use-companies.ts';

/** The companies of this machine side by side, while one of them is open. */
export function CompaniesPage() {
  const t = useTexts('companies');
  const { engine } = useAccess();
  // To work in another one this one is locked; its passphrase is asked for where every file is opened.
  const goTo = (id: string) => {
    useUi.getState().wantVault(id);
    void lockFile(engine);
  };
  return (
    <div className="min-h-full">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="px-6 pb-6">
        <SideBySide onOpen={goTo} />
      </div>
    </div>
  );
}

/** What was unlocked as a table, and below what is still closed. */
export function SideBySide({ onOpen }: { onOpen: (vaultId: string) => void }) {
  const t = useTexts('companies');
  const companies = useCompanies();
  if (!companies) return null;
  const { opened, closed, refresh } = companies;
  return (
    <div className="grid gap-6 pt-5">
      {opened.length > 0 && <OpenedCompanies companies={opened} onOpen={onOpen} />}
      {closed.length > 0 && <ClosedCompanies vaults={closed} onUnlocked={refresh} />}
      {opened.length + closed.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      <p className="max-w-160 text-dense text-pretty text-ink-2">{t('memory')}</p>
    </div>
  );
}
