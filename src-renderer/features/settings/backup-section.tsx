import { useQuery } from '@tanstack/react-query';
import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import type { Backup } from '../../../src-main/contract/vault.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { ChainCheckButton } from '../../lib/chain-check.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatBytes, formatInstant } from '../../lib/format.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { BackupDots } from './backup-dots.tsx';
import { BackupTestDialog } from './backup-test.tsx';
import { ExportGroup } from './export-group.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';
import { SelectionGroup } from './selection-group.tsx';
import { useBackingUp } from './use-backing-up.ts';

/** Backups that exist, making one, and whether the audit chain holds. */
export function BackupSection() {
  const { ask, shell } = useAccess();
  const t = useTexts('settings');
  const language = useLanguage();
  const list = useQuery({ ...ask.vault.backups.queryOptions(), staleTime: 0, throwOnError: onlyWithoutData });
  const [tested, setTested] = useState<Backup | null>(null);
  const [folderError, setFolderError] = useState<unknown>(null);
  const { progress, error, start } = useBackingUp(() => {
    toasts.add({ text: t('backup.done') });
    void list.refetch();
  });
  const toFolder = async () => {
    setFolderError(null);
    try {
      const { isSaved, place } = await shell.vaults.backUpTo();
      if (isSaved) toasts.add({ text: t('backup.savedTo', { place }) });
    } catch (refusal) {
      setFolderError(refusal);
    }
  };
  if (!list.data) return null;
  const { backups } = list.data;
  const last = backups[0];
  return (
    <SectionPage title={t('backup.title')} text={t('backup.text')}>
      <div className="flex flex-col gap-3">
        <p className="font-semibold">
          {last ? t('backup.last', { at: formatInstant(last.at, language) }) : t('backup.never')}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            icon={HardDrive}
            isDisabled={progress !== null}
            onPress={() => void start()}
          >
            {t('backup.now')}
          </Button>
          <Button onPress={() => void toFolder()}>{t('backup.toFolder')}</Button>
        </div>
        <p className="text-dense text-ink-2">{t('backup.toFolderText')}</p>
        <p role="status" className="text-dense text-ink-2">
          {progress && t('backup.running', { ...progress })}
        </p>
        <FailureNotice error={error ?? folderError} />
      </div>
      {backups.length > 0 && (
        <SettingsGroup title={t('backup.list')}>
          <p className="text-ink-2">{t('backup.ring')}</p>
          <BackupDots backups={backups} today={new Date()} />
          <PlainTable
            caption={t('backup.list')}
            hideCaption
            rows={backups}
            rowId={({ id }) => id}
            columns={[
              {
                id: 'at',
                header: t('backup.at'),
                isRowHeader: true,
                cell: ({ at }) => formatInstant(at, language),
              },
              {
                id: 'reason',
                header: t('backup.reason'),
                cell: ({ reason }) => t(`backup.reasons.${reason}`),
              },
              {
                id: 'size',
                header: t('backup.size'),
                align: 'end',
                cell: ({ size }) => formatBytes(size, language),
              },
              {
                id: 'test',
                header: t('backup.test.header'),
                align: 'end',
                cell: (backup) => (
                  <Button
                    small
                    aria-label={t('backup.test.of', { at: formatInstant(backup.at, language) })}
                    onPress={() => setTested(backup)}
                  >
                    {t('backup.test.act')}
                  </Button>
                ),
              },
            ]}
          />
          <p className="text-dense text-ink-2">{t('backup.restoreHint')}</p>
        </SettingsGroup>
      )}
      {tested && <BackupTestDialog backup={tested} onClose={() => setTested(null)} />}
      <ExportGroup />
      <SelectionGroup />
      <SettingsGroup title={t('backup.chain')}>
        <p className="text-ink-2">
          {t('backup.chainText')} <Link href="/audit">{t('backup.toAudit')}</Link>
        </p>
        <ChainCheckButton />
      </SettingsGroup>
    </SectionPage>
  );
}
