import { useQuery } from '@tanstack/react-query';
import { Columns3, FileArchive, FolderOpen, HardDriveDownload, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useUi } from '../../lib/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { RecentList } from './recent-list.tsx';
import { RestoreFileDialog } from './restore-file-dialog.tsx';
import { StartAside } from './start-aside.tsx';
import { useAct } from './use-act.ts';

/** Before any file is open: which company, and nothing of its content. */
export function StartPage() {
  const { askShell, shell } = useAccess();
  const t = useTexts('start');
  const { data, refetch } = useQuery({ ...askShell.vaults.recent.queryOptions(), staleTime: 0 });
  const [dialog, setDialog] = useState<'create' | 'restore' | 'import' | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(() => useUi.getState().wantedVaultId);
  const act = useAct();
  const vaults = data?.vaults ?? [];
  const isFirst = data !== undefined && vaults.length === 0;
  const choose = () =>
    act.run(async () => {
      const vault = await shell.vaults.choose();
      await refetch();
      if (vault) setChosenId(vault.id);
    });
  return (
    <div className="grid h-full grid-cols-[272px_minmax(0,1fr)] max-[800px]:auto-rows-max max-[800px]:grid-cols-1 max-[800px]:overflow-y-auto wide:grid-cols-[408px_minmax(0,1fr)]">
      <StartAside />
      <main className="flex flex-col px-8 min-[800px]:min-h-0 pt-12 pb-6 max-[800px]:px-6 max-[800px]:pt-6 min-[800px]:overflow-y-auto wide:px-14">
        <h1 className="pb-4 text-dialog">{t(isFirst ? 'titleFirst' : 'title')}</h1>
        <ClosedNotice />
        {isFirst && <p className="max-w-120 pb-5 font-serif text-prose text-ink-2">{t('first')}</p>}
        {vaults.length > 0 && (
          <RecentList vaults={vaults} chosenId={chosenId} onChoose={setChosenId} onLocate={choose} />
        )}
        <div className="flex flex-wrap items-center gap-2 pt-6">
          <Button variant={isFirst ? 'primary' : 'secondary'} icon={Plus} onPress={() => setDialog('create')}>
            {t('newCompany')}
          </Button>
          <Button icon={FolderOpen} onPress={choose}>
            {t('openFile')}
          </Button>
          <Button icon={HardDriveDownload} onPress={() => setDialog('restore')}>
            {t('restoreBackup')}
          </Button>
          <Button icon={FileArchive} onPress={() => setDialog('import')}>
            {t('importing.act')}
          </Button>
          {vaults.length > 1 && (
            <Button icon={Columns3} onPress={() => useUi.getState().showCompanies(true)}>
              {t('sideBySide')}
            </Button>
          )}
          <Button variant="quiet" onPress={() => act.run(() => shell.vaults.openSample())}>
            {t('viewSample')}
          </Button>
        </div>
        <div className="pt-4">
          <FailureNotice error={act.error} />
        </div>
        <p className="mt-auto pt-8 text-dense text-ink-3">{t('privacy')}</p>
      </main>
      <CreateDialog isOpen={dialog === 'create'} onClose={() => setDialog(null)} />
      <ImportDialog isOpen={dialog === 'import'} onClose={() => setDialog(null)} />
      <RestoreFileDialog isOpen={dialog === 'restore'} onClose={() => setDialog(null)} />
    </div>
  );
}
