import { useTexts } from '../i18n/messages.ts';
import { AreaTabs } from './area-tabs.tsx';

/** The pages of the area of vendors. */
export function VendorAreaTabs() {
  const t = useTexts('vendorArea');
  return (
    <AreaTabs
      label={t('label')}
      pages={[
        { to: '/vendors', title: t('register') },
        { to: '/comparisons', title: t('comparisons') },
        { to: '/sub-processors', title: t('subProcessors') },
        { to: '/transfers', title: t('transfers') },
        { to: '/reviews', title: t('reviews') },
        { to: '/inquiries', title: t('inquiries') },
      ]}
    />
  );
}
