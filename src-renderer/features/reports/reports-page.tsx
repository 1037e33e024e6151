import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** Reports with preview. */
export function ReportsPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('reports')} />;
}
