import { type ReactNode, useMemo } from 'react';
import type { ConcentratedFirm } from '../../../../src-main/contract/subprocessor-overview.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName } from '../../../lib/format.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { verdictShape } from '../words.ts';

const columnIds = ['name', 'vendors', 'services', 'countries', 'tools', 'verdict'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<ConcentratedFirm>, 'id' | 'header' | 'cell'>> = {
  name: { width: 176, flex: 3, priority: 1, sortable: true, isRowHeader: true },
  vendors: { width: 176, flex: 1, priority: 2, sortable: true },
  services: { width: 150, flex: 2, priority: 5 },
  countries: { width: 130, flex: 2, priority: 3 },
  tools: { width: 96, priority: 6 },
  verdict: { width: 170, priority: 4 },
};

/** The columns of the list of firms. */
export function useFirmColumns(vendors: number): Column<ConcentratedFirm>[] {
  const t = useTexts('subprocessors');
  const word = useTexts('vendors');
  const tool = useTexts('vendor');
  const language = useLanguage();
  return useMemo(() => {
    const cells: Record<ColumnId, (firm: ConcentratedFirm) => ReactNode> = {
      name: ({ name }) => name,
      vendors: (firm) => (
        <Share count={firm.vendors} all={vendors} text={t('ofAll', { count: firm.vendors, all: vendors })} />
      ),
      services: ({ uses }) => [...new Set(uses.map(({ serviceName }) => serviceName))].join(', '),
      countries: ({ countries, hasUnknownCountry }) =>
        [
          ...countries.map((code) => countryName(code, language)),
          ...(hasUnknownCountry ? [t('map.unknown')] : []),
        ].join(', '),
      tools: ({ tools }) => tools.map((one) => tool(`tool.short.${one}`)).join(', '),
      verdict: ({ worst }) => (
        <Tag bare status={verdictShape[worst]}>
          {word(`transfer.${worst}`)}
        </Tag>
      ),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, word, tool, language, vendors]);
}

/** A number with its share of all as a bar. */
function Share({ count, all, text }: { count: number; all: number; text: string }) {
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden="true" width={48} height={8} className="shrink-0">
        <rect width={48} height={8} fill="var(--neutral-soft)" />
        <rect width={(48 * count) / Math.max(all, 1)} height={8} fill="var(--accent)" />
      </svg>
      <span className="min-w-0 truncate">{text}</span>
    </span>
  );
}
