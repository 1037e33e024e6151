import { useTexts } from '../i18n/messages.ts';
import { AreaTabs } from './area-tabs.tsx';

/** The pages of the area of campaigns. */
export function MarketingTabs() {
  const t = useTexts('marketing');
  return (
    <AreaTabs
      label={t('label')}
      pages={[
        { to: '/campaigns', title: t('campaigns') },
        { to: '/personas', title: t('personas') },
        { to: '/content', title: t('content') },
        { to: '/scoring', title: t('scoring') },
      ]}
    />
  );
}
