import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { RecordTable, useOrder } from '../../../lib/record-table.tsx';
import { useNow } from '../../../lib/use-now.ts';
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
  const columns = useLogColumns(useNow());
  const order = useOrder(log.rows, inOrder);
  return (
    <div className="min-h-56 flex-1 border-t border-line">
      {log.rows && log.counts && (
        <RecordTable
          label={t('list')}
          list={list}
          columns={columns}
          {...order}
          hrefOf={({ id }) => `/requests/${id}`}
          typeahead={({ number }) => number}
          emptyState={<EmptyLog list={list} counts={log.counts} onCreate={onCreate} />}
        />
      )}
    </div>
  );
}
