import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarDays, FileText, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { DemandFilter } from '../../../src-main/contract/reviews.ts';
import { useTexts } from '../../i18n/messages.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { VendorAreaTabs } from '../../lib/vendor-area-tabs.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DemandsPart } from './demands-part.tsx';
import { DuePart } from './due-part.tsx';
import { IntervalsDialog } from './intervals-dialog.tsx';
import { useReviewCalendar } from './use-review-calendar.ts';

/** When approvals are looked at again, and what vendors still owe. */
export function ReviewsPage() {
  const t = useTexts('reviews');
  const { view } = useSearch({ from: '/reviews' });
  const navigate = useNavigate({ from: '/reviews' });
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.reviews.list.queryOptions());
  const [areIntervalsOpen, openIntervals] = useState(false);
  const [filter, setFilter] = useState<DemandFilter>({ kind: 'all', isOverdue: false, search: '' });
  const table = useSavedTable();
  const calendar = useReviewCalendar();
  const isDue = view === 'due';
  const save = () =>
    table.save((language) =>
      isDue ? { kind: 'reviewList', language } : { kind: 'demandList', filter, language },
    );
  usePageKeys({ e: save });
  const print = () =>
    void navigate({
      to: '/reports',
      search: {
        kind: 'demandList',
        demandKind: filter.kind,
        isOverdue: filter.isOverdue,
        demandSearch: filter.search,
      },
    });
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        count={data?.rows.length}
        subtitle={t('subtitle')}
        actions={
          <>
            {!isDue && (
              <Button icon={FileText} onPress={print}>
                {t('report')}
              </Button>
            )}
            <ExportButton onPress={save} isPending={table.isSaving} />
            {isDue && (
              <>
                <Button icon={CalendarDays} onPress={() => void calendar(data?.rows.length ?? 0)}>
                  {t('calendar.save')}
                </Button>
                <Button icon={SlidersHorizontal} onPress={() => openIntervals(true)}>
                  {t('intervals.open')}
                </Button>
              </>
            )}
          </>
        }
      >
        <VendorAreaTabs />
      </PageHeader>
      <div className="h-3 shrink-0 bg-desk" />
      <Tabs
        inset
        label={t('views.label')}
        selected={view}
        onSelect={(next) => void navigate({ to: '/reviews', search: { view: next } })}
        panelClassName="flex flex-col"
        tabs={[
          { id: 'due', label: t('views.due'), count: data?.rows.length },
          { id: 'demands', label: t('views.demands') },
        ]}
      >
        <FailureNotice error={error ?? table.error} />
        {isDue ? (
          data && <DuePart rows={data.rows} day={data.day} />
        ) : (
          <DemandsPart {...{ filter, setFilter }} />
        )}
      </Tabs>
      {areIntervalsOpen && <IntervalsDialog onClose={() => openIntervals(false)} />}
    </div>
  );
}
