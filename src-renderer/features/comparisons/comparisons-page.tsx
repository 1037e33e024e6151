import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { GitCompare, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { ListExport } from '../../lib/list-export.tsx';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { VendorAreaTabs } from '../../lib/vendor-area-tabs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { ComparisonDialog } from './form/comparison-dialog.tsx';

const views = ['active', 'archived'] as const;

/** All comparisons with who is first in each. */
export function ComparisonsPage() {
  const t = useTexts('comparisons');
  const { ask } = useAccess();
  const { view, vendors } = useSearch({ from: '/comparisons' });
  const navigate = useNavigate();
  const [isAsked, setNew] = useState(false);
  const isNew = isAsked || vendors !== undefined;
  const isArchived = view === 'archived';
  const { data, error } = useQuery(ask.comparisons.list.queryOptions({ input: { isArchived } }));
  usePageKeys({ n: () => setNew(true) });
  const close = () => {
    setNew(false);
    if (vendors !== undefined) void navigate({ to: '/comparisons', search: { view }, replace: true });
  };
  const create = (
    <Button variant="primary" icon={Plus} onPress={() => setNew(true)}>
      {t('new')}
    </Button>
  );
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        count={data && !isArchived ? data.rows.length : undefined}
        subtitle={t('subtitle')}
        actions={
          data?.rows.length === 0 ? (
            isArchived && create
          ) : (
            <>
              <ListExport of="comparisons" ids={data?.rows.map(({ id }) => id)} />
              {create}
            </>
          )
        }
      >
        <VendorAreaTabs />
      </PageHeader>
      <div className="h-2 shrink-0" />
      <Tabs
        inset
        label={t('list.views')}
        tabs={views.map((id) => ({ id, label: t(id === 'active' ? 'list.active' : 'list.archive') }))}
        selected={view}
        onSelect={(next) => void navigate({ to: '/comparisons', search: { view: next } })}
        panelClassName="flex flex-col bg-surface"
      >
        <FailureNotice error={error} />
        {data && data.rows.length > 0 && <ComparisonTable rows={data.rows} />}
        {data?.rows.length === 0 && (
          <EmptyState
            icon={GitCompare}
            sentence={t(isArchived ? 'list.emptyArchive' : 'list.empty')}
            {...(isArchived ? {} : { primary: create })}
          />
        )}
      </Tabs>
      {isNew && (
        <ComparisonDialog
          vendorIds={vendors === undefined ? [] : vendors.split(',').filter(Boolean)}
          onClose={close}
          onSaved={(comparisonId) =>
            void navigate({
              to: '/comparisons/$comparisonId',
              params: { comparisonId },
              // Going back leads to the list, not to the form.
              replace: vendors !== undefined,
            })
          }
        />
      )}
    </div>
  );
}
