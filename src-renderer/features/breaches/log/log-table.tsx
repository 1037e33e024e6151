import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { DataTable, type OpenHow, type Sort } from '../../../ui/data-table.tsx';
import { useLogColumns } from './columns.tsx';
import { EmptyLog } from './empty-log.tsx';
import type { LogAddress } from './log-address.ts';
import { inOrder } from './order.ts';
import type { Log } from './use-log.ts';

export interface LogTableProps {
  list: ListAccess<LogAddress>;
  log: Log;
  onDrill: () => void;
}

/** The log itself. Moving through it shows each case beside it, Enter opens it. */
export function LogTable({ list, log, onDrill }: LogTableProps) {
  const t = useTexts('breaches');
  const language = useLanguage();
  const navigate = useNavigate();
  const { shell } = useAccess();
  const [sort, setSort] = useState<Sort | null>(null);
  const { selected } = list.address;
  const columns = useLogColumns(useSeatZone() ?? 'UTC', useNow());
  const rows = useMemo(() => inOrder(log.rows ?? [], sort, collatorOf(language)), [log.rows, sort, language]);
  const open = ({ id }: BreachRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/breaches/${id}` });
    void navigate({ to: '/breaches/$breachId', params: { breachId: id } });
  };
  return (
    <div className="min-h-56 flex-1 border-t border-line">
      {log.rows && log.counts && (
        <DataTable
          label={t('list')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          sort={sort}
          onSort={setSort}
          selection={new Set(selected ? [selected] : [])}
          onSelection={(ids) => list.refine({ selected: [...ids].at(-1) })}
          onOpen={open}
          typeahead={({ title }) => title}
          startAt={selected}
          emptyState={<EmptyLog list={list} counts={log.counts} onDrill={onDrill} />}
        />
      )}
    </div>
  );
}
