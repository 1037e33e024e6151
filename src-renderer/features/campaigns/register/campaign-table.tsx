import { type ReactNode, useMemo } from 'react';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { RecordTable } from '../../../lib/record-table.tsx';
import { usePeople } from '../../../lib/use-people.ts';
import type { Sort } from '../../../ui/data-table.tsx';
import { useCampaignColumns } from './columns.tsx';
import type { CampaignsAddress } from './list-address.ts';
import { inOrder } from './order.ts';

export interface CampaignTableProps {
  list: ListAccess<CampaignsAddress>;
  rows: readonly CampaignRow[];
  emptyState: ReactNode;
}

/** The campaigns as a list. Moving through it shows each beside it, Enter opens it; the order stands in the address. */
export function CampaignTable({ list, rows, emptyState }: CampaignTableProps) {
  const t = useTexts('campaigns');
  const language = useLanguage();
  const { people } = usePeople();
  const columns = useCampaignColumns();
  const { sort: column, descending, view } = list.address;
  const sort = useMemo<Sort>(
    () => ({ column, direction: descending ? 'descending' : 'ascending' }),
    [column, descending],
  );
  const ordered = useMemo(() => {
    const nameOf = (ownerId: string | null) => people.find(({ id }) => id === ownerId)?.name ?? null;
    return inOrder(rows, sort, collatorOf(language), nameOf);
  }, [rows, sort, language, people]);
  return (
    <div className="min-h-56 flex-1">
      <RecordTable
        label={t(view === 'archived' ? 'archive' : 'title')}
        columns={columns}
        rows={ordered}
        list={list}
        hrefOf={({ id }) => `/campaigns/${id}`}
        sort={sort}
        onSort={(next) => list.refine({ sort: next.column, descending: next.direction === 'descending' })}
        typeahead={({ name }) => name}
        emptyState={emptyState}
      />
    </div>
  );
}
