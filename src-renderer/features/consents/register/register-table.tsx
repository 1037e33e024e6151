import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { RecordTable, useOrder } from '../../../lib/record-table.tsx';
import { useTextColumns } from './columns.tsx';
import { EmptyRegister } from './empty-register.tsx';
import { inOrder } from './order.ts';
import type { RegisterAddress } from './register-address.ts';
import type { Register } from './use-register.ts';

export interface RegisterTableProps {
  list: ListAccess<RegisterAddress>;
  register: Register;
  zone: string;
  onNew: () => void;
}

/** The texts themselves. Moving through them shows each beside the list, Enter opens it, at the time of the list. */
export function RegisterTable({ list, register, zone, onNew }: RegisterTableProps) {
  const t = useTexts('consents');
  const { view, asOf } = list.address;
  const columns = useTextColumns(zone, view === 'notices');
  const order = useOrder(register.rows, inOrder);
  return (
    <div className="min-h-56 flex-1">
      {register.rows && (
        <RecordTable
          label={t('list')}
          list={list}
          columns={columns}
          {...order}
          hrefOf={({ id }) => (asOf ? `/consents/${id}?at=${encodeURIComponent(asOf)}` : `/consents/${id}`)}
          typeahead={({ name }) => name}
          emptyState={<EmptyRegister {...{ list, zone, onNew }} />}
        />
      )}
    </div>
  );
}
