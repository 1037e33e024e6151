import { FileArchive } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';
import { useSavedStream } from '../../lib/use-saved-stream.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { SettingsGroup } from './section-page.tsx';

/** Everything that was ever entered, in a form that any program reads: nothing is stuck in Obhut. */
export function ExportGroup() {
  const { shell } = useAccess();
  const t = useTexts('settings');
  const [isAsked, setAsked] = useState(false);
  const { run, cancel, share, error } = useSavedStream();
  const begin = () => {
    setAsked(false);
    run(
      (signal) => shell.vaults.exportArchive({}, { signal }),
      (place) => toasts.add({ text: t('export.savedTo', { place }) }),
    );
  };
  return (
    <SettingsGroup title={t('export.title')}>
      <p className="text-ink-2">{t('export.text')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={FileArchive} isPending={share !== null} onPress={() => setAsked(true)}>
          {t('export.act')}
        </Button>
        {share !== null && (
          <>
            <p role="status" className="text-dense text-ink-2">
              {t('export.running', { share: String(share) })}
            </p>
            <Button small variant="quiet" onPress={cancel}>
              {t('cancel')}
            </Button>
          </>
        )}
      </div>
      <p className="text-dense text-ink-2">{t('export.back')}</p>
      <FailureNotice error={error} />
      <ConfirmDialog
        isOpen={isAsked}
        onOpenChange={setAsked}
        title={t('export.confirmTitle')}
        confirmLabel={t('export.confirm')}
        cancelLabel={t('cancel')}
        onConfirm={begin}
      >
        <p>{t('export.warning')}</p>
      </ConfirmDialog>
    </SettingsGroup>
  );
}
