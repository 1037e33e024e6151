import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CampaignRow } from '../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import type { ListAccess } from '../../lib/list-address.ts';
import { ListExport } from '../../lib/list-export.tsx';
import { MarketingTabs } from '../../lib/marketing-tabs.tsx';
import { useUi } from '../../lib/ui-store.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { keepPlace } from './last-place.ts';
import { NewCampaignDialog } from './new/new-campaign-dialog.tsx';
import { Board } from './register/board.tsx';
import { Calendar } from './register/calendar.tsx';
import { CampaignTable } from './register/campaign-table.tsx';
import { CampaignViews } from './register/campaign-views.tsx';
import { EmptyCampaigns } from './register/empty-campaigns.tsx';
import { type CampaignsAddress, useCampaignsAddress } from './register/list-address.ts';
import { RowInspector } from './register/row-inspector.tsx';
import { useCampaigns } from './register/use-campaigns.ts';

/** All campaigns: as a board by state, a list, a calendar of their steps, and the archive. */
export function CampaignsPage() {
  const t = useTexts('campaigns');
  const list = useCampaignsAddress();
  const campaigns = useCampaigns(list.address);
  const navigate = useNavigate();
  const { selected, view, persona } = list.address;
  const isNew = useUi((ui) => ui.isNewCampaignAsked) || persona !== undefined;
  const { askForNewCampaign: setNew } = useUi.getState();
  useEffect(() => () => setNew(false), [setNew]);
  useEffect(() => {
    // Who comes back wants the list, not the form once more.
    if (persona === undefined) keepPlace(location.hash.slice(1) || '/campaigns');
  });
  const search = useRef<HTMLInputElement>(null);
  const start = () => setNew(true);
  usePageKeys({ n: start, f: () => search.current?.select() });
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader
          title={t('title')}
          count={campaigns.counts.inWork}
          subtitle={t('subtitle')}
          actions={
            <>
              <ListExport
                of="campaigns"
                ids={campaigns.isBehind ? undefined : campaigns.rows?.map(({ id }) => id)}
              />
              <Button variant="primary" icon={Plus} onPress={start}>
                {t('newCampaign')}
              </Button>
            </>
          }
        >
          <MarketingTabs />
        </PageHeader>
        <div className="h-2 shrink-0" />
        <CampaignViews list={list} counts={campaigns.counts} search={search}>
          <FailureNotice error={campaigns.error} />
          {campaigns.rows && <View list={list} rows={campaigns.rows} onNew={start} />}
        </CampaignViews>
      </div>
      {selected && (view === 'list' || view === 'archived') && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <RowInspector campaignId={selected} onClose={() => list.refine({ selected: undefined })} />
        </div>
      )}
      {isNew && (
        <NewCampaignDialog
          personaId={persona}
          onClose={() => {
            setNew(false);
            if (persona !== undefined) list.refine({ persona: undefined });
          }}
          onCreated={(campaignId) =>
            void navigate({
              to: '/campaigns/$campaignId',
              params: { campaignId },
              search: { tab: 'plan' },
              // Going back leads to the persona, not to the form.
              replace: persona !== undefined,
            })
          }
        />
      )}
    </div>
  );
}

interface ViewProps {
  list: ListAccess<CampaignsAddress>;
  rows: readonly CampaignRow[];
  onNew: () => void;
}

function View({ list, rows, onNew }: ViewProps) {
  const empty = <EmptyCampaigns list={list} onNew={onNew} />;
  const { view } = list.address;
  if (view === 'list' || view === 'archived')
    return <CampaignTable key={view} list={list} rows={rows} emptyState={empty} />;
  if (rows.length === 0) return empty;
  if (view === 'board') return <Board rows={rows} />;
  return <Calendar list={list} campaignIds={new Set(rows.map(({ id }) => id))} />;
}
