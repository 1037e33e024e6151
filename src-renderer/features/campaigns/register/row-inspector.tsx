import { useQuery } from '@tanstack/react-query';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { campaignStatus } from '../../../lib/campaign-status.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatEuro, formatNumber } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { CampaignMenu } from '../campaign-menu.tsx';
import { usePeriodText } from '../use-period-text.ts';

/** The campaign of the chosen line at a glance, and what can be done with it. */
export function RowInspector({ campaignId, onClose }: { campaignId: string; onClose: () => void }) {
  const t = useTexts('campaigns');
  const { ask } = useAccess();
  const periodText = usePeriodText();
  const { data: campaign, error } = useQuery(ask.campaigns.get.queryOptions({ input: { campaignId } }));
  return (
    <Inspector
      label={t('inspector.label')}
      title={campaign?.content.name}
      subtitle={campaign && periodText(campaign.content)}
      closeLabel={t('inspector.close')}
      onClose={onClose}
    >
      <FailureNotice error={error} />
      {campaign && (
        <>
          <div className="flex flex-wrap items-center gap-2 pb-4">
            <ButtonLink href={`/campaigns/${campaignId}`}>{t('inspector.open')}</ButtonLink>
            <ButtonLink href={`/campaigns/${campaignId}?tab=plan`}>{t('inspector.plan')}</ButtonLink>
            <CampaignMenu
              campaign={{
                id: campaign.id,
                name: campaign.content.name,
                state: campaign.state,
                isArchived: campaign.archivedAt !== null,
              }}
            />
          </div>
          <InspectorSection>
            <Tag status={campaignStatus[campaign.state]}>{t(`state.${campaign.state}`)}</Tag>
            <p className="pt-1 text-dense text-ink-2">{t(`why.${campaign.state}`)}</p>
          </InspectorSection>
          <Facts campaign={campaign} />
        </>
      )}
    </Inspector>
  );
}

function Facts({ campaign: { content } }: { campaign: Campaign }) {
  const t = useTexts('campaigns');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const { goal, audienceSize, budgetCents, ownerId, steps } = content;
  const none = '–';
  return (
    <InspectorSection>
      <FactList
        facts={[
          { label: t('column.owner'), value: nameOf(ownerId) ?? none },
          { label: t('column.steps'), value: formatNumber(steps.length, language) },
          {
            label: t('inspector.audience'),
            value: audienceSize === null ? none : formatNumber(audienceSize, language),
          },
          {
            label: t('inspector.budget'),
            value: budgetCents === null ? none : formatEuro(budgetCents, language),
          },
        ]}
      />
      {goal && <p className="line-clamp-6 pt-2 text-dense whitespace-pre-line wrap-anywhere">{goal}</p>}
    </InspectorSection>
  );
}
