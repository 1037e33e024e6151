import { useTexts } from '../../i18n/messages.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** Which campaign. */
export function CampaignSelect({ choice: { campaignChoice, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { rows, campaignId } = campaignChoice;
  if (rows?.length === 0 && !campaignId) return <p className="text-ink-2">{t('noCampaign')}</p>;
  return (
    <ComboBox
      label={t('campaign')}
      options={(rows ?? []).map(({ id, name }) => ({ id, label: name }))}
      value={campaignId ?? null}
      onChange={(chosen) => chosen && change({ campaignId: chosen })}
      emptyText={t('noCampaignFound')}
      openLabel={t('chooseCampaign')}
      key={rows === null ? 'reading' : 'read'}
    />
  );
}
