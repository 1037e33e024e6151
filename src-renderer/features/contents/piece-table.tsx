import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { BookOpen, ListFilter } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ContentPiece } from '../../../src-main/contract/content-record.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { compareRows } from '../../lib/compare-rows.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { collatorOf } from '../../lib/format.ts';
import type { ListAccess } from '../../lib/list-address.ts';
import { useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Sort } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ContentAddress } from './content-address.ts';
import { usePieceColumns } from './piece-columns.tsx';

export interface PieceTableProps {
  list: ListAccess<ContentAddress>;
  isArchived: boolean;
  onNew: () => void;
}

/** All pieces as a list. Moving through it shows each beside it, to be read and changed. */
export function PieceTable({ list, isArchived, onNew }: PieceTableProps) {
  const t = useTexts('contents');
  const language = useLanguage();
  const { ask } = useAccess();
  const [sort, setSort] = useState<Sort | null>(null);
  const { piece, search } = list.address;
  const { data, error } = useQuery({
    ...ask.contents.list.queryOptions({ input: { search: search.slice(0, 200), isArchived } }),
    placeholderData: keepPreviousData,
  });
  const { columns, sortKeys } = usePieceColumns();
  const rows = useMemo(() => {
    const key = sortKeys[sort?.column ?? 'title'] ?? (({ title }: ContentPiece) => title);
    const compare = compareRows(key, sort?.direction ?? 'ascending', collatorOf(language));
    return (data?.pieces ?? []).toSorted(compare);
  }, [data, sort, sortKeys, language]);
  return (
    <div className="min-h-56 flex-1 border-t border-line">
      <FailureNotice error={error} />
      {data && (
        <DataTable
          label={t('listLabel')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          sort={sort}
          onSort={setSort}
          selection={new Set(piece ? [piece] : [])}
          onSelection={(ids) => list.refine({ piece: [...ids].at(-1) })}
          onOpen={({ id }) => list.refine({ piece: id })}
          typeahead={({ title }) => title}
          startAt={piece}
          emptyState={<EmptyList {...{ list, isArchived, onNew }} />}
        />
      )}
    </div>
  );
}

/** Why there is nothing to see, and the way on. */
function EmptyList({ list: { address, refine }, isArchived, onNew }: PieceTableProps) {
  const t = useTexts('contents');
  const { search } = address;
  if (search.trim() !== '')
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('empty.search', { search })}
        primary={<Button onPress={() => refine({ search: '' })}>{t('empty.removeSearch')}</Button>}
      />
    );
  return (
    <EmptyState
      icon={BookOpen}
      sentence={t(isArchived ? 'empty.archived' : 'empty.list')}
      {...(isArchived ? {} : { primary: <Button onPress={onNew}>{t('new')}</Button> })}
    />
  );
}
