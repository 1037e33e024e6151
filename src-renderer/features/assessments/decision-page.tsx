import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** The decision at the end of an assessment. */
export function DecisionPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('vendors')} />;
}
