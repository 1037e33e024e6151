import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { ChangeColumns } from '../../../../src-main/contract/consent-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useSavedTable } from '../../../lib/use-saved-table.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';

export interface TakeOverProps {
  tableId: string;
  columns: ChangeColumns;
  preview: { readyCount: number; wrong: readonly unknown[] };
}

/** The one act, and the way to put right what cannot be taken over. */
export function TakeOver({ tableId, columns, preview: { readyCount, wrong } }: TakeOverProps) {
  const t = useTexts('changeList');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const left = useSavedTable();
  const [taken, setTaken] = useState<{ rows: number; places: number } | null>(null);
  const figure = (value: number) => formatNumber(value, language);
  const run = () =>
    deed.run(async () => {
      const result = await engine.consentImport.run({ tableId, columns });
      setTaken(result);
      done(t('done', { count: result.rows, shown: figure(result.rows) }));
    });
  return (
    <section className="grid gap-3">
      {taken && readyCount === 0 && (
        <Notice
          tone="ok"
          live="status"
          title={t('done', { count: taken.rows, shown: figure(taken.rows) })}
          actions={<ButtonLink href="/consents">{t('toRegister')}</ButtonLink>}
        >
          {t('doneText', { places: taken.places, left: wrong.length })}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {readyCount > 0 && (
          <Button variant="primary" isPending={deed.isRunning} onPress={() => void run()}>
            {t('take', { count: readyCount, shown: figure(readyCount) })}
          </Button>
        )}
        {wrong.length > 0 && (
          <Button
            icon={FileSpreadsheet}
            isPending={left.isSaving}
            onPress={() =>
              left.save((spoken) => ({ kind: 'changeListLeft', tableId, columns, language: spoken }))
            }
          >
            {t('saveLeft', { count: wrong.length, shown: figure(wrong.length) })}
          </Button>
        )}
      </div>
      {readyCount > 0 && wrong.length > 0 && <p className="text-dense text-ink-2">{t('leftStay')}</p>}
      <FailureNotice error={deed.error ?? left.error} />
    </section>
  );
}
