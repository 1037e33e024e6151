import type { ModelRow } from '../../../../src-main/contract/scoring.ts';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { RecordTable, useOrder } from '../../../lib/record-table.tsx';
import type { Sort } from '../../../ui/data-table.tsx';
import { EmptyList } from './empty-list.tsx';
import type { ModelListAddress } from './list-address.ts';
import { useModelColumns } from './use-model-columns.tsx';

export interface ModelTableProps {
  list: ListAccess<ModelListAddress>;
  rows: readonly ModelRow[];
  zone: string;
  onNew: () => void;
}

/** The models; Enter opens one. */
export function ModelTable({ list, rows, zone, onNew }: ModelTableProps) {
  const t = useTexts('scoring');
  const columns = useModelColumns(zone);
  const order = useOrder(rows, inOrder);
  return (
    <RecordTable
      label={t('list')}
      columns={columns}
      {...order}
      list={list}
      hrefOf={({ id }) => `/scoring/${id}`}
      typeahead={({ name }) => name}
      emptyState={<EmptyList {...{ list, onNew }} />}
    />
  );
}

function inOrder(rows: readonly ModelRow[], sort: Sort | null, collator: Intl.Collator): ModelRow[] {
  if (!sort) return [...rows];
  const turn = sort.direction === 'descending' ? -1 : 1;
  const key = ({ name, productGroup, blockers }: ModelRow) =>
    ({ name, group: productGroup, check: String(blockers) })[sort.column] ?? name;
  return rows.toSorted((one, other) => turn * collator.compare(key(one), key(other)));
}
