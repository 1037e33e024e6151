import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** Choosing, creating and opening a company file. */
export function StartPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('switchCompany')} />;
}
