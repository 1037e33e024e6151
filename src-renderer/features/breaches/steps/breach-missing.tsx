import { useTexts } from '../../../i18n/messages.ts';
import { RecordMissing } from '../../../lib/record-missing.tsx';

/** What a page of the breach log says when it cannot show its case. */
export function BreachMissing({ error }: { error: unknown }) {
  const t = useTexts('breachSteps');
  return (
    <RecordMissing
      error={error}
      title={t('area')}
      sentence={t('notFound')}
      list={{ href: '/breaches', label: t('toLog') }}
    />
  );
}
