import { useTexts } from '../../../i18n/messages.ts';
import { SampleMark } from '../../../ui/sample-mark.tsx';

/** Marks a drill wherever it shows, so that nobody takes it for real. */
export function DrillMark() {
  const t = useTexts('drill');
  return (
    <SampleMark>
      <span className="uppercase">{t('mark')}</span>
    </SampleMark>
  );
}
