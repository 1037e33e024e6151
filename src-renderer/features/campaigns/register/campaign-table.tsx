import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { DataTable, type OpenHow, type Sort } from '../../../ui/data-table.tsx';
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
  const navigate = useNavigate();
  const { shell } = useAccess();
  const { people } = usePeople();
  const columns = useCampaignColumns();
  const { sort: column, descending, selected, view } = list.address;
  const sort = useMemo<Sort>(
    () => ({ column, direction: descending ? 'descending' : 'ascending' }),
    [column, descending],
  );
  const ordered = useMemo(() => {
    const nameOf = (ownerId: string | null) => people.find(({ id }) => id === ownerId)?.name ?? null;
    return inOrder(rows, sort, collatorOf(language), nameOf);
  }, [rows, sort, language, people]);
  const open = ({ id }: CampaignRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/campaigns/${id}` });
    void navigate({ to: '/campaigns/$campaignId', params: { campaignId: id } });
  };
  return (
    <div className="min-h-56 flex-1">
      <DataTable
        label={t(view === 'archived' ? 'archive' : 'title')}
        columns={columns}
        rows={ordered}
        rowId={({ id }) => id}
        sort={sort}
        onSort={(next) => list.refine({ sort: next.column, descending: next.direction === 'descending' })}
        selection={new Set(selected ? [selected] : [])}
        onSelection={(ids) => list.refine({ selected: [...ids].at(-1) })}
        onOpen={open}
        typeahead={({ name }) => name}
        startAt={selected}
        emptyState={emptyState}
      />
    </div>
  );
}
