import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { CalendarDays, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { type Deadline, type DeadlineFilter, DeadlineSort } from '../../../../src-main/contract/deadlines.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { ExportButton } from '../../../lib/export-button.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useIsTold } from '../../../lib/use-is-told.ts';
import { usePageKeys } from '../../../lib/use-page-keys.ts';
import { useSavedTable } from '../../../lib/use-saved-table.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Select } from '../../../ui/select.tsx';
import { DeadlineTable } from './deadline-table.tsx';
import { ListPreview } from './list-preview.tsx';
import { lastDayOf, spans } from './spans.ts';

const noRows: readonly Deadline[] = [];

/** Every deadline over all areas in one list: to be read, printed, or taken along into another calendar. */
export function DeadlinesPage() {
  const t = useTexts('deadlines');
  const language = useLanguage();
  const { span, sort, preview } = useSearch({ from: '/deadlines' });
  const navigate = useNavigate({ from: '/deadlines' });
  const { ask, shell } = useAccess();
  const table = useSavedTable();
  const calendar = useDeed();
  const isTold = useIsTold(null);
  const filter: DeadlineFilter = {
    from: null,
    to: lastDayOf(span, new Date()),
    sorts: sort === 'all' ? [] : [sort],
  };
  const { data, error } = useQuery(ask.deadlines.list.queryOptions({ input: filter }));
  const rows = data?.rows ?? noRows;
  const save = () => table.save(() => ({ kind: 'deadlineList', filter, language }));
  usePageKeys({ e: save });
  const saveCalendar = () =>
    void calendar.run(async () => {
      const { isSaved, place } = await shell.documents.saveDeadlineCalendar({ filter });
      if (isSaved) toasts.add({ text: t('saved', { place }) });
    });
  const { href } = useRouter().buildLocation({
    to: '/reports',
    search: { kind: 'deadlineList', to: filter.to, deadlineSorts: filter.sorts },
  });
  const look = (next: { span?: typeof span; sort?: typeof sort; preview?: boolean }) =>
    void navigate({ to: '/deadlines', search: { span, sort, preview, ...next } });
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        count={data?.rows.length}
        subtitle={t('subtitle')}
        actions={
          <>
            <ExportButton onPress={save} isPending={table.isSaving} />
            <Button
              icon={preview ? PanelRightClose : PanelRightOpen}
              onPress={() => look({ preview: !preview })}
            >
              {t(preview ? 'hidePreview' : 'showPreview')}
            </Button>
            <Button
              variant="primary"
              icon={CalendarDays}
              onPress={saveCalendar}
              isPending={calendar.isRunning}
              isDisabled={rows.length === 0 && !isTold}
            >
              {t('calendar')}
            </Button>
          </>
        }
      />
      <div className="flex flex-wrap items-end gap-4 bg-desk px-6 py-2.5">
        <Select
          label={t('span.label')}
          options={spans.map((id) => ({ id, label: t(`span.${id}`) }))}
          value={span}
          onChange={(next) => look({ span: next })}
        />
        <Select
          label={t('sort.label')}
          options={(['all', ...DeadlineSort.options] as const).map((id) => ({ id, label: t(`sort.${id}`) }))}
          value={sort}
          onChange={(next) => look({ sort: next })}
        />
        <p className="max-w-110 min-w-60 flex-1 text-dense text-pretty text-ink-2">{t('calendarHelp')}</p>
      </div>
      <FailureNotice error={error ?? table.error ?? calendar.error} />
      {data?.hasMore && <p className="bg-desk px-6 pb-2.5 text-dense">{t('more', { count: rows.length })}</p>}
      {/* Below this width the list has no room for both what is due and when: the preview takes all of it. */}
      <div className="@container flex min-h-56 flex-1 border-t border-line">
        <div className={classNames('min-h-0 min-w-0 flex-1', preview && '@max-[880px]:hidden')}>
          {data && <DeadlineTable rows={data.rows} day={data.day} isNarrowed={sort !== 'all'} />}
        </div>
        {preview && (
          <div className="min-h-0 w-[46%] border-line @max-[880px]:w-full @min-[880px]:border-l">
            <ListPreview filter={filter} address={href} />
          </div>
        )}
      </div>
    </div>
  );
}
