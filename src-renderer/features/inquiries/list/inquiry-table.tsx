import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FileQuestion, ListFilter } from 'lucide-react';
import type { RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import type { ListAccess } from '../../../lib/list-address.ts';
import { ListViews } from '../../../lib/list-views.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { RecordTable } from '../../../lib/record-table.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useInquiryColumns } from './columns.tsx';
import type { InquiryAddress } from './inquiry-address.ts';

const views = ['open', 'done', 'all'] as const;

export interface InquiryTableProps {
  list: ListAccess<InquiryAddress>;
  search: RefObject<HTMLInputElement | null>;
  onCreate: () => void;
}

/** Inquiries by where they stand. */
export function InquiryTable({ list, search, onCreate }: InquiryTableProps) {
  const t = useTexts('inquiries');
  const { ask } = useAccess();
  const columns = useInquiryColumns();
  const { view, search: wanted } = list.address;
  const asked = useQuery({
    ...ask.inquiries.list.queryOptions({ input: { view, search: wanted.slice(0, 200), vendorId: null } }),
    placeholderData: keepPreviousData,
  });
  const whole = useQuery(
    ask.inquiries.list.queryOptions({ input: { view: 'all', search: '', vendorId: null } }),
  );
  const all = whole.data?.inquiries;
  const done = all?.filter(({ state }) => state === 'merged' || state === 'closed').length ?? 0;
  const counts = all && { all: all.length, done, open: all.length - done };
  return (
    <ListViews
      list={list}
      label={t('views')}
      views={views.map((id) => ({ id, label: t(`view.${id}`), count: counts?.[id] }))}
      searchLabel={t('search')}
      clearLabel={t('clearSearch')}
      search={search}
    >
      <FailureNotice error={asked.error ?? whole.error} />
      <div className="min-h-56 flex-1 border-t border-line">
        {asked.data && counts && (
          <RecordTable
            label={t('list')}
            columns={columns}
            rows={asked.data.inquiries}
            list={list}
            hrefOf={({ id }) => `/inquiries/${id}`}
            typeahead={({ vendorName }) => vendorName}
            emptyState={<Empty list={list} isNone={counts.all === 0} onCreate={onCreate} />}
          />
        )}
      </div>
    </ListViews>
  );
}

interface EmptyProps {
  list: ListAccess<InquiryAddress>;
  isNone: boolean;
  onCreate: () => void;
}

function Empty({ list: { address, change }, isNone, onCreate }: EmptyProps) {
  const t = useTexts('inquiries');
  const { search } = address;
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('nothingFound', { search })}
        primary={<Button onPress={() => change({ search: '' })}>{t('removeSearch')}</Button>}
      />
    );
  }
  return isNone ? (
    <EmptyState
      icon={FileQuestion}
      sentence={t('empty')}
      primary={<Button onPress={onCreate}>{t('new')}</Button>}
    />
  ) : (
    <EmptyState
      icon={ListFilter}
      sentence={t('emptyView')}
      primary={<Button onPress={() => change({ view: 'all' })}>{t('showAll')}</Button>}
    />
  );
}
