import { Scale } from 'lucide-react';
import { useTexts } from '../../../../i18n/messages.ts';
import { Button } from '../../../../ui/button.tsx';
import { Popover } from '../../../../ui/popover.tsx';

/** The range of Art. 83(4) and (5) GDPR beside what blocks an approval; never a prediction. */
export function FinesNote() {
  const t = useTexts('vendor');
  return (
    <Popover
      label={t('fines.title')}
      trigger={
        <Button small variant="quiet" icon={Scale}>
          {t('fines.title')}
        </Button>
      }
    >
      <p className="text-ink-2">{t('fines.text')}</p>
    </Popover>
  );
}
