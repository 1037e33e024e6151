import { type ReactNode, useMemo } from 'react';
import type { ModelRow } from '../../../../src-main/contract/scoring.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';

const columnIds = ['name', 'group', 'version', 'rules', 'thresholds', 'check'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<ModelRow>, 'id' | 'header' | 'cell'>> = {
  name: { width: 200, flex: 4, priority: 1, sortable: true, isRowHeader: true },
  group: { width: 140, flex: 3, priority: 5, sortable: true },
  version: { width: 240, flex: 1, priority: 2 },
  rules: { width: 180, priority: 4 },
  thresholds: { width: 96, priority: 6 },
  check: { width: 130, priority: 3, sortable: true },
};

/** The columns of the list; days are those of the seat. */
export function useModelColumns(zone: string): Column<ModelRow>[] {
  const t = useTexts('scoring');
  return useMemo(() => {
    const cells: Record<ColumnId, (row: ModelRow) => ReactNode> = {
      name: ({ name }) => <span title={name}>{name}</span>,
      group: ({ productGroup }) => productGroup || <span className="text-ink-3">–</span>,
      version: (row) => <Version row={row} zone={zone} />,
      rules: ({ rules, withoutBasis }) =>
        withoutBasis === 0 ? rules : t('rulesCount', { count: rules, open: withoutBasis }),
      thresholds: ({ marketing, sales }) => t('thresholds', { marketing, sales }),
      check: ({ blockers }) => (
        <Tag bare status={blockers === 0 ? 'ok' : 'risk'}>
          {t('blockers', { count: blockers })}
        </Tag>
      ),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, zone]);
}

function Version({ row: { number, releasedAt, hasDraft }, zone }: { row: ModelRow; zone: string }) {
  const t = useTexts('scoring');
  const language = useLanguage();
  if (number === null || releasedAt === null)
    return (
      <Tag bare status="wait">
        {t('onlyDraft')}
      </Tag>
    );
  const since = t('version', { number, day: formatDay(onTheWall(releasedAt, zone).day, language) });
  return hasDraft ? `${since}, ${t('withDraft')}` : since;
}
