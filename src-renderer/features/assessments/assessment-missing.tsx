import { useTexts } from '../../i18n/messages.ts';
import { RecordMissing } from '../../lib/record-missing.tsx';

/** Said when a run cannot be shown. */
export function AssessmentMissing({ error }: { error: unknown }) {
  const t = useTexts('assessment');
  return (
    <RecordMissing
      error={error}
      title={t('single')}
      sentence={t('notFound')}
      list={{ href: '/vendors', label: t('toVendors') }}
    />
  );
}
