import type { VendorList, VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SaveWrong } from './save-wrong.tsx';
import type { TakeOverWork } from './use-take-over.ts';

export interface TakeOverProps extends Pick<TakeOverWork, 'deed' | 'run'> {
  list: VendorList;
  preview: VendorListPreview;
}

/** The one act, and the way to put right what cannot be taken over. */
export function TakeOver({ list, preview, deed, run }: TakeOverProps) {
  const t = useTexts('vendorList');
  const language = useLanguage();
  const { newCount, completedCount, wrong } = preview;
  const rows = newCount + completedCount;
  return (
    <section className="grid gap-3">
      {rows === 0 && <Notice title={t('nothingToTake')} />}
      <div className="flex flex-wrap items-center gap-2">
        {rows > 0 && (
          <Button variant="primary" isPending={deed.isRunning} onPress={() => run(list, preview)}>
            {t('take', { count: rows, shown: formatNumber(rows, language) })}
          </Button>
        )}
        {wrong.length > 0 && <SaveWrong {...{ list }} count={wrong.length} />}
      </div>
      {rows > 0 && wrong.length > 0 && <p className="text-dense text-ink-2">{t('leftStay')}</p>}
      <FailureNotice error={deed.error} />
    </section>
  );
}
