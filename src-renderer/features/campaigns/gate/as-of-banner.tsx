import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { GateView } from './use-gate-view.ts';

/** Says that another day is shown, for as long as it is. */
export function AsOfBanner({ view: { asOf, showAsOf } }: { view: GateView }) {
  const t = useTexts('gate.asOf');
  const language = useLanguage();
  if (asOf === null) return null;
  return (
    <div className="border-b border-line bg-caution-soft px-6 py-3">
      <Notice
        tone="caution"
        live="status"
        title={t('title', { day: formatDay(asOf, language) })}
        actions={
          <Button small onPress={() => showAsOf(null)}>
            {t('back')}
          </Button>
        }
      >
        {t('text')}
      </Notice>
    </div>
  );
}
