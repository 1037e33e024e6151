import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { DataTable, type OpenHow, type Sort } from '../../../ui/data-table.tsx';
import { useLogColumns } from './columns.tsx';
import { EmptyLog } from './empty-log.tsx';
import type { LogAddress } from './log-address.ts';
import { inOrder } from './order.ts';
import type { Log } from './use-log.ts';

export interface LogTableProps {
  list: ListAccess<LogAddress>;
  log: Log;
  onCreate: () => void;
}

/** The log itself. Moving through it shows each request beside it, Enter opens it. */
export function LogTable({ list, log, onCreate }: LogTableProps) {
  const t = useTexts('requests');
  const language = useLanguage();
  const navigate = useNavigate();
  const { shell } = useAccess();
  const [sort, setSort] = useState<Sort | null>(null);
  const { selected } = list.address;
  const columns = useLogColumns(useNow());
  const rows = useMemo(() => inOrder(log.rows ?? [], sort, collatorOf(language)), [log.rows, sort, language]);
  const open = ({ id }: DataRequest, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/requests/${id}` });
    void navigate({ to: '/requests/$requestId', params: { requestId: id } });
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
          typeahead={({ number }) => number}
          startAt={selected}
          emptyState={<EmptyLog list={list} counts={log.counts} onCreate={onCreate} />}
        />
      )}
    </div>
  );
}
