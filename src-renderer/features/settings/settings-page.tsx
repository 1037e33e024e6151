import { useTexts } from '../../i18n/messages.ts';
import { PageHeader } from '../../ui/page-header.tsx';

/** Settings of the company file and of the app. */
export function SettingsPage() {
  const t = useTexts('frame');
  return <PageHeader title={t('settings')} />;
}
