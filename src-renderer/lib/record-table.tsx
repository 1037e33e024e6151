import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useLanguage } from '../i18n/messages.ts';
import { DataTable, type DataTableProps, type OpenHow, type Sort } from '../ui/data-table.tsx';
import { collatorOf } from './format.ts';
import type { ListAccess, ListAddress } from './list-address.ts';
import { useAccess } from './queries.ts';

interface RecordTableProps<Row, Address extends ListAddress>
  extends Pick<DataTableProps<Row>, 'label' | 'columns' | 'sort' | 'onSort' | 'typeahead' | 'emptyState'> {
  list: ListAccess<Address>;
  rows: readonly Row[];
  /** Lets choose several, each with a box before it; one alone is shown beside the list all the same. */
  many?: { chosen: ReadonlySet<string>; choose: (ids: ReadonlySet<string>) => void };
  /** The page of a record. */
  hrefOf: (row: Row) => string;
}

/** Records as a list: moving through it shows each beside it, Enter opens it, with Ctrl in a window of its own. */
export function RecordTable<Row extends { id: string }, Address extends ListAddress>({
  list,
  hrefOf,
  many,
  ...table
}: RecordTableProps<Row, Address>) {
  const navigate = useNavigate();
  const { shell } = useAccess();
  const { selected } = list.address;
  const choose = (ids: ReadonlySet<string>) => {
    many?.choose(ids);
    const shown = many && ids.size > 1 ? undefined : [...ids].at(-1);
    if (shown !== selected) list.refine({ selected: shown } as Partial<Address>);
  };
  const isMany = many !== undefined && many.chosen.size > 1;
  const open = (row: Row, { newWindow }: OpenHow) => {
    if (newWindow) void shell.window.open({ address: hrefOf(row) });
    else void navigate({ href: hrefOf(row) });
  };
  return (
    <DataTable
      {...table}
      rowId={({ id }) => id}
      selection={isMany ? many.chosen : new Set(selected ? [selected] : [])}
      onSelection={choose}
      marks={many !== undefined}
      onOpen={open}
      startAt={selected}
    />
  );
}

type InOrder<Row> = (rows: readonly Row[], sort: Sort | null, collator: Intl.Collator) => readonly Row[];

/** Rows in the order of the column that somebody chose, as long as the page stands; `inOrder` stays the same. */
export function useOrder<Row>(rows: readonly Row[] | null | undefined, inOrder: InOrder<Row>) {
  const language = useLanguage();
  const [sort, onSort] = useState<Sort | null>(null);
  const ordered = useMemo(
    () => inOrder(rows ?? [], sort, collatorOf(language)),
    [rows, sort, language, inOrder],
  );
  return { rows: ordered, sort, onSort };
}
