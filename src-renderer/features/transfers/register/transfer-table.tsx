import { Globe } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { TransferList, TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf, countryName, formatDay } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { RecordTable } from '../../../lib/record-table.tsx';
import type { Column, Sort } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { tiaShape, verdictShape } from '../words.ts';
import type { TransferAddress } from './address.ts';
import { NoneFound } from './none-found.tsx';
import { ToolBar } from './tool-bar.tsx';
import { VendorCell } from './vendor-cell.tsx';

export interface TransferTableProps {
  list: ListAccess<TransferAddress>;
  answer: TransferList | undefined;
}

/** The register itself. Moving through it shows each transfer beside it, Enter opens the vendor; several take a tool at once. */
export function TransferTable({ list, answer }: TransferTableProps) {
  const t = useTexts('transfers');
  const [sort, setSort] = useState<Sort | null>(null);
  const columns = useColumns();
  const rows = useSorted(answer?.rows, sort);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const picked = chosen.size > 1 ? rows.filter(({ id }) => chosen.has(id)) : [];
  return (
    <>
      <div className="min-h-56 flex-1 border-t border-line">
        {answer && (
          <RecordTable
            label={t('list')}
            columns={columns}
            rows={rows}
            list={list}
            many={{ chosen, choose }}
            hrefOf={({ vendorId }) => `/vendors/${vendorId}`}
            sort={sort}
            onSort={setSort}
            typeahead={({ vendor }) => vendor}
            emptyState={<Empty list={list} total={answer.total} />}
          />
        )}
      </div>
      {picked.length > 0 && <ToolBar rows={picked} onClear={() => choose(new Set())} />}
    </>
  );
}

function Empty({ list, total }: { list: ListAccess<TransferAddress>; total: number }) {
  const t = useTexts('transfers');
  return total === 0 ? (
    <EmptyState icon={Globe} sentence={t('empty')} />
  ) : (
    <NoneFound list={list} icon={Globe} />
  );
}

function useColumns(): Column<TransferRow>[] {
  const t = useTexts('transfers');
  const words = useTexts('vendor');
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'vendor',
        header: t('column.vendor'),
        width: 150,
        flex: 3,
        priority: 1,
        sortable: true,
        isRowHeader: true,
        cell: (row) => <VendorCell row={row} />,
      },
      {
        id: 'importer',
        header: t('column.importer'),
        width: 150,
        flex: 2,
        priority: 3,
        sortable: true,
        cell: ({ importer, kind }) => (
          <>
            {importer} <span className="text-ink-2">{t(`kind.${kind}`)}</span>
          </>
        ),
      },
      {
        id: 'country',
        header: t('column.country'),
        width: 120,
        priority: 2,
        sortable: true,
        cell: ({ country }) => (country === null ? t('unknownCountry') : countryName(country, language)),
      },
      {
        id: 'tool',
        header: t('column.tool'),
        width: 130,
        priority: 4,
        // A seat is no transfer: that it has no tool is no gap.
        cell: ({ subject, tool, hasFallback }) => (
          <>
            {subject === null ? '–' : words(`tool.short.${tool}`)}
            {hasFallback && <span className="text-ink-2"> {t('withFallback')}</span>}
          </>
        ),
      },
      {
        id: 'tia',
        header: t('column.tia'),
        width: 124,
        priority: 5,
        cell: ({ tia }) => (
          <Tag bare status={tiaShape[tia.state]}>
            {t(`tia.${tia.state}`)}
          </Tag>
        ),
      },
      {
        id: 'verdict',
        header: t('column.verdict'),
        width: 140,
        priority: 1,
        sortable: true,
        cell: ({ verdict }) => (
          <Tag bare status={verdictShape[verdict]}>
            {t(`verdict.${verdict}`)}
          </Tag>
        ),
      },
      {
        id: 'since',
        header: t('column.since'),
        width: 84,
        priority: 6,
        sortable: true,
        cell: ({ since }) => (since === null ? '–' : formatDay(since, language)),
      },
    ],
    [t, words, language],
  );
}

/** As a column was asked for; as the engine gave them without. */
function useSorted(rows: readonly TransferRow[] | undefined, sort: Sort | null): readonly TransferRow[] {
  const language = useLanguage();
  return useMemo(() => {
    if (!rows || !sort) return rows ?? [];
    const collator = collatorOf(language);
    const key = (row: TransferRow): string => {
      if (sort.column === 'importer') return row.importer;
      if (sort.column === 'country') return row.country === null ? '' : countryName(row.country, language);
      if (sort.column === 'since') return row.since ?? '';
      return `${row.vendor} ${row.service}`;
    };
    const compare = (one: TransferRow, other: TransferRow) =>
      sort.column === 'verdict'
        ? rows.indexOf(one) - rows.indexOf(other)
        : collator.compare(key(one), key(other));
    const turn = sort.direction === 'descending' ? -1 : 1;
    return rows.toSorted((one, other) => turn * compare(one, other));
  }, [rows, sort, language]);
}
