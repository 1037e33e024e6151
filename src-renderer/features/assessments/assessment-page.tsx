import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** The guided assessment. */
export function AssessmentPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('vendors')} />;
}
