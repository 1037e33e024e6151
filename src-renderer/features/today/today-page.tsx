import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** What waits today. */
export function TodayPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('today')} />;
}
