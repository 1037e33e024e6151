import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { RecordTable, useOrder } from '../../../lib/record-table.tsx';
import { useNow } from '../../../lib/use-now.ts';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
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
  const columns = useLogColumns(useSeatZone() ?? 'UTC', useNow());
  const order = useOrder(log.rows, inOrder);
  return (
    <div className="min-h-56 flex-1 border-t border-line">
      {log.rows && log.counts && (
        <RecordTable
          label={t('list')}
          list={list}
          columns={columns}
          {...order}
          hrefOf={({ id }) => `/breaches/${id}`}
          typeahead={({ title }) => title}
          emptyState={<EmptyLog list={list} counts={log.counts} onDrill={onDrill} />}
        />
      )}
    </div>
  );
}
