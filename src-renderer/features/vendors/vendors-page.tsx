import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** The register of vendors. */
export function VendorsPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('vendors')} />;
}
