import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Campaign } from '../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { useAccess } from '../../lib/queries.ts';
import { RecordHistory } from '../../lib/record-history.tsx';
import { RecordMissing } from '../../lib/record-missing.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CampaignHeader } from './campaign-header.tsx';
import { GatePart } from './gate/gate-part.tsx';
import { lastListHref } from './last-place.ts';
import { PlanPart } from './plan/plan-part.tsx';

const tabs = ['gate', 'plan', 'history'] as const;

/** One campaign: what stands in the way of its release, its plan, and what happened to it. */
export function CampaignPage() {
  const { campaignId } = useParams({ from: '/campaigns/$campaignId' });
  const { tab } = useSearch({ from: '/campaigns/$campaignId' });
  const navigate = useNavigate();
  const t = useTexts('campaigns');
  const { ask } = useAccess();
  const { data: campaign, error } = useQuery(ask.campaigns.get.queryOptions({ input: { campaignId } }));
  useBreadcrumb([{ label: t('title'), href: lastListHref() }, { label: campaign?.content.name ?? '' }]);
  if (error)
    return (
      <RecordMissing
        error={error}
        title={t('record.notFound')}
        sentence={t('record.notFoundText')}
        list={{ href: lastListHref(), label: t('record.toList') }}
      />
    );
  if (!campaign) return null;
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <CampaignHeader campaign={campaign} />
      <div className="flex flex-1 flex-col pt-2">
        <Tabs
          inset
          label={t('record.tabs.label')}
          tabs={tabs.map((id) => ({ id, label: t(`record.tabs.${id}`) }))}
          selected={tab}
          onSelect={(next) =>
            void navigate({ to: '/campaigns/$campaignId', params: { campaignId }, search: { tab: next } })
          }
          panelClassName="bg-surface"
        >
          <Part key={campaignId} tab={tab} campaign={campaign} />
        </Tabs>
      </div>
    </div>
  );
}

function Part({ tab, campaign }: { tab: (typeof tabs)[number]; campaign: Campaign }) {
  const { step, item } = useSearch({ from: '/campaigns/$campaignId' });
  const navigate = useNavigate({ from: '/campaigns/$campaignId' });
  if (tab === 'gate') return <GatePart campaignId={campaign.id} />;
  if (tab === 'history') return <RecordHistory subject={{ kind: 'campaign', id: campaign.id }} />;
  return (
    <PlanPart
      campaign={campaign}
      item={item}
      openStep={step}
      onOpenStep={(next) =>
        void navigate({
          to: '/campaigns/$campaignId',
          params: { campaignId: campaign.id },
          search: { tab: 'plan', ...(next ? { step: next } : {}) },
          replace: true,
        })
      }
    />
  );
}
