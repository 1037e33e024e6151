import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { VendorList, VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
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
  list: VendorList;
  preview: VendorListPreview;
}

/** The one act, and the way to put right what cannot be taken over. */
export function TakeOver({ list, preview: { newCount, completedCount, wrong } }: TakeOverProps) {
  const t = useTexts('vendorList');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const left = useSavedTable();
  const [taken, setTaken] = useState<{ added: number; completed: number; left: number } | null>(null);
  const figure = (value: number) => formatNumber(value, language);
  const rows = newCount + completedCount;
  const run = () =>
    deed.run(async () => {
      const result = await engine.vendorImport.run(list);
      setTaken(result);
      done(t('done', { count: result.added, shown: figure(result.added) }));
    });
  return (
    <section className="grid gap-3">
      {taken && rows === 0 && (
        <Notice
          tone="ok"
          live="status"
          title={t('done', { count: taken.added, shown: figure(taken.added) })}
          actions={<ButtonLink href="/vendors">{t('toRegister')}</ButtonLink>}
        >
          {t('doneText', { completed: taken.completed, left: taken.left })}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {rows > 0 && (
          <Button variant="primary" isPending={deed.isRunning} onPress={() => void run()}>
            {t('take', { count: rows, shown: figure(rows) })}
          </Button>
        )}
        {wrong.length > 0 && (
          <Button
            icon={FileSpreadsheet}
            isPending={left.isSaving}
            onPress={() => left.save((spoken) => ({ ...list, kind: 'vendorListLeft', language: spoken }))}
          >
            {t('saveLeft', { count: wrong.length, shown: figure(wrong.length) })}
          </Button>
        )}
      </div>
      {rows > 0 && wrong.length > 0 && <p className="text-dense text-ink-2">{t('leftStay')}</p>}
      <FailureNotice error={deed.error ?? left.error} />
    </section>
  );
}
