import { useState } from 'react';
import type { Backup, BackupTest } from '../../../src-main/contract/vault.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatInstant, formatNumber } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { TextField } from '../../ui/text-field.tsx';

const tones = { good: 'ok', otherPassphrase: 'caution', damaged: 'risk' } as const;

/** A test restore in a dialog: opens a copy of the backup and shows what it holds beside what is there now. */
export function BackupTestDialog({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const t = useTexts('settings');
  const language = useLanguage();
  const { test, isRunning, error, run } = useBackupTest(backup.id);
  const [passphrase, setPassphrase] = useState('');
  const needsKey = test?.outcome === 'otherPassphrase';
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('backup.test.title', { at: formatInstant(backup.at, language) })}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('close')}</Button>
          <Button
            variant="primary"
            isPending={isRunning}
            isDisabled={needsKey && passphrase === ''}
            onPress={() => void run(needsKey ? passphrase : null)}
          >
            {t(test ? 'backup.test.again' : 'backup.test.start')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{t('backup.test.text')}</p>
        <FailureNotice error={error} />
        {test && (
          <Notice
            tone={tones[test.outcome]}
            live="status"
            title={t(`backup.test.outcomes.${test.outcome}.title`)}
          >
            {t(`backup.test.outcomes.${test.outcome}.text`)}
          </Notice>
        )}
        {needsKey && (
          <TextField
            type="password"
            label={t('backup.test.oldPassphrase')}
            value={passphrase}
            onChange={setPassphrase}
          />
        )}
        {test && test.counts.length > 0 && <Counts test={test} />}
      </div>
    </Dialog>
  );
}

function Counts({ test }: { test: BackupTest }) {
  const t = useTexts('settings');
  const language = useLanguage();
  return (
    <PlainTable
      caption={t('backup.test.counts')}
      hideCaption
      rows={test.counts}
      rowId={({ kind }) => kind}
      columns={[
        {
          id: 'kind',
          header: t('backup.test.what'),
          isRowHeader: true,
          cell: ({ kind }) => t(`backup.test.kinds.${kind}`),
        },
        {
          id: 'then',
          header: t('backup.test.inBackup'),
          align: 'end',
          cell: ({ inBackup }) => (inBackup === null ? '–' : formatNumber(inBackup, language)),
        },
        {
          id: 'now',
          header: t('backup.test.now'),
          align: 'end',
          cell: ({ now }) => formatNumber(now, language),
        },
      ]}
    />
  );
}

function useBackupTest(backupId: string) {
  const { engine } = useAccess();
  const [test, setTest] = useState<BackupTest | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (passphrase: string | null) => {
    setRunning(true);
    setError(null);
    try {
      for await (const event of await engine.vault.testBackup({ backupId, passphrase }))
        if ('test' in event) setTest(event.test);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setRunning(false);
    }
  };
  return { test, isRunning, error, run };
}
