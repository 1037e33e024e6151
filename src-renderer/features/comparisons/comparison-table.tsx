import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ComparisonRow } from '../../../src-main/contract/comparisons.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { collatorOf, formatInstant } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { type Column, DataTable, type OpenHow, type Sort } from '../../ui/data-table.tsx';
import { leadText } from './figures.ts';

/** The list: name, who stands in it, who is first and by how much. */
export function ComparisonTable({ rows }: { rows: readonly ComparisonRow[] }) {
  const t = useTexts('comparisons');
  const navigate = useNavigate();
  const { shell } = useAccess();
  const language = useLanguage();
  const columns = useColumns();
  const [sort, setSort] = useState<Sort | null>(null);
  const [selection, select] = useState<ReadonlySet<string>>(new Set());
  const open = ({ id }: ComparisonRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/comparisons/${id}` });
    void navigate({ to: '/comparisons/$comparisonId', params: { comparisonId: id } });
  };
  return (
    <div className="min-h-56 flex-1">
      <DataTable
        label={t('list.label')}
        columns={columns}
        rows={inOrder(rows, sort, collatorOf(language))}
        rowId={({ id }) => id}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelection={(ids) => select(new Set([...ids].slice(-1)))}
        onOpen={open}
        typeahead={({ name }) => name}
      />
    </div>
  );
}

function useColumns(): Column<ComparisonRow>[] {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const firstText = ({ first }: ComparisonRow) => {
    if (first.length === 0) return t('list.nobody');
    return first.length === 1 ? first[0] : t('list.shared', { names: first.join(', ') });
  };
  return [
    {
      id: 'name',
      header: t('list.name'),
      cell: ({ name }) => name,
      width: 200,
      flex: 1,
      priority: 1,
      sortable: true,
      isRowHeader: true,
    },
    {
      id: 'vendors',
      header: t('list.vendors'),
      cell: ({ vendors }) =>
        vendors
          .map(({ vendor, isKnockedOut }) => (isKnockedOut ? t('list.knockedOut', { name: vendor }) : vendor))
          .join(', '),
      width: 200,
      flex: 1,
      priority: 3,
    },
    { id: 'first', header: t('list.first'), cell: firstText, width: 180, priority: 1, sortable: true },
    {
      id: 'lead',
      header: t('list.lead'),
      cell: ({ lead }) =>
        lead === null ? '' : t('list.points', { points: leadText(lead, language) ?? t('list.underTenth') }),
      width: 120,
      priority: 2,
      align: 'end',
      sortable: true,
    },
    {
      id: 'savedAt',
      header: t('list.saved'),
      cell: ({ savedAt }) => formatInstant(savedAt, language),
      width: 160,
      priority: 4,
      sortable: true,
    },
  ];
}

function inOrder(
  rows: readonly ComparisonRow[],
  sort: Sort | null,
  collator: Intl.Collator,
): ComparisonRow[] {
  if (sort === null) return [...rows];
  const keyOf = (row: ComparisonRow): string => {
    if (sort.column === 'first') return row.first.join(', ');
    if (sort.column === 'lead') return String(row.lead ?? -1);
    return sort.column === 'savedAt' ? row.savedAt : row.name;
  };
  const direction = sort.direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => direction * collator.compare(keyOf(one), keyOf(other)));
}
