import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** The audit trail. */
export function AuditPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('audit')} />;
}
