import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ModelRow } from '../../../../src-main/contract/scoring.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { DataTable, type OpenHow, type Sort } from '../../../ui/data-table.tsx';
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
  const language = useLanguage();
  const navigate = useNavigate();
  const { shell } = useAccess();
  const [sort, setSort] = useState<Sort | null>(null);
  const columns = useModelColumns(zone);
  const shown = useMemo(() => inOrder(rows, sort, collatorOf(language)), [rows, sort, language]);
  const { selected } = list.address;
  const open = ({ id }: ModelRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/scoring/${id}` });
    void navigate({ to: '/scoring/$modelId', params: { modelId: id } });
  };
  return (
    <DataTable
      label={t('list')}
      columns={columns}
      rows={shown}
      rowId={({ id }) => id}
      sort={sort}
      onSort={setSort}
      selection={new Set(selected ? [selected] : [])}
      onSelection={(ids) => list.refine({ selected: [...ids].at(-1) })}
      onOpen={open}
      typeahead={({ name }) => name}
      startAt={selected}
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
