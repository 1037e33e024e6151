import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** One vendor. */
export function VendorPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('vendors')} />;
}
