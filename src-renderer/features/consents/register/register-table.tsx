import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { TextRow } from '../../../../src-main/contract/consents.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { DataTable, type OpenHow, type Sort } from '../../../ui/data-table.tsx';
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
  const language = useLanguage();
  const navigate = useNavigate();
  const { shell } = useAccess();
  const [sort, setSort] = useState<Sort | null>(null);
  const { selected, view, asOf } = list.address;
  const columns = useTextColumns(zone, view === 'notices');
  const rows = useMemo(
    () => inOrder(register.rows ?? [], sort, collatorOf(language)),
    [register.rows, sort, language],
  );
  const open = ({ id }: TextRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/consents/${id}` });
    void navigate({
      to: '/consents/$textId',
      params: { textId: id },
      search: asOf ? { at: asOf } : {},
    });
  };
  return (
    <div className="min-h-56 flex-1">
      {register.rows && (
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
          typeahead={({ name }) => name}
          startAt={selected}
          emptyState={<EmptyRegister {...{ list, zone, onNew }} />}
        />
      )}
    </div>
  );
}
