import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { ListExport } from '../../lib/list-export.tsx';
import { ListViews } from '../../lib/list-views.tsx';
import { MarketingTabs } from '../../lib/marketing-tabs.tsx';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSeatZone } from '../../lib/use-seat-zone.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NewModelDialog } from './create/new-model-dialog.tsx';
import { useModelListAddress } from './list/list-address.ts';
import { ModelTable } from './list/model-table.tsx';

/** The models of lead scoring. */
export function ScoringPage() {
  const t = useTexts('scoring');
  const { ask } = useAccess();
  const list = useModelListAddress();
  const zone = useSeatZone();
  const { view, search } = list.address;
  const wanted = { search: search.slice(0, 200), isArchived: view === 'archived' };
  const asked = useQuery({
    ...ask.scoring.list.queryOptions({ input: wanted }),
    placeholderData: keepPreviousData,
  });
  const current = useQuery(ask.scoring.list.queryOptions({ input: { search: '', isArchived: false } }));
  const archived = useQuery(ask.scoring.list.queryOptions({ input: { search: '', isArchived: true } }));
  const [isNew, setNew] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const start = () => setNew(true);
  usePageKeys({ n: start, f: () => field.current?.select() });
  const counts = { current: current.data?.rows.length, archived: archived.data?.rows.length };
  return (
    <div className="@container flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        count={counts.current}
        subtitle={t('subtitle')}
        actions={
          <>
            <ListExport
              of="models"
              ids={asked.isPlaceholderData ? undefined : asked.data?.rows.map(({ id }) => id)}
            />
            <Button variant="primary" icon={Plus} onPress={start}>
              {t('newModel')}
            </Button>
          </>
        }
      >
        <MarketingTabs />
      </PageHeader>
      <div className="h-3 shrink-0" />
      <ListViews
        list={list}
        label={t('views.label')}
        views={(['current', 'archived'] as const).map((id) => ({
          id,
          label: t(`views.${id}`),
          count: counts[id],
        }))}
        searchLabel={t('search')}
        clearLabel={t('clearSearch')}
        search={field}
      >
        <FailureNotice error={asked.error} />
        <div className="min-h-56 flex-1">
          {asked.data && zone !== null && (
            <ModelTable list={list} rows={asked.data.rows} zone={zone} onNew={start} />
          )}
        </div>
      </ListViews>
      {isNew && <NewModelDialog onClose={() => setNew(false)} />}
    </div>
  );
}
