import { type ReactNode, useMemo } from 'react';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { DrillMark } from '../drill/drill-mark.tsx';
import { riskShape, severityShape } from './shapes.ts';
import { toldOf, toldShape } from './told.ts';
import { useBreachWords } from './use-breach-words.ts';

const columnIds = [
  'title',
  'discoveredAt',
  'kinds',
  'people',
  'severity',
  'risk',
  'report',
  'vendorName',
  'closedAt',
] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<BreachRow>, 'id' | 'header' | 'cell'>> = {
  title: { width: 248, flex: 6, priority: 1, sortable: true, isRowHeader: true },
  discoveredAt: { width: 76, priority: 4, sortable: true },
  kinds: { width: 104, flex: 1, priority: 6 },
  people: { width: 92, priority: 5, align: 'end', sortable: true },
  severity: { width: 80, priority: 3, sortable: true },
  risk: { width: 104, priority: 3, sortable: true },
  report: { width: 132, priority: 2, sortable: true },
  vendorName: { width: 96, flex: 2, priority: 7, sortable: true },
  closedAt: { width: 84, priority: 8, align: 'end', sortable: true },
};

/** The columns of the log, with their words and cells; days are those of the seat. */
export function useLogColumns(zone: string, now: number): Column<BreachRow>[] {
  const t = useTexts('breaches');
  const language = useLanguage();
  const words = useBreachWords();
  return useMemo(() => {
    const open = <span className="text-ink-3">{t('people.open')}</span>;
    const dayOf = (instant: string) => formatDay(onTheWall(instant, zone).day, language);
    const cells: Record<ColumnId, (row: BreachRow) => ReactNode> = {
      title: (row) => <Title row={row} />,
      discoveredAt: ({ discoveredAt }) => dayOf(discoveredAt),
      kinds: ({ kinds }) => (
        <span title={words.kinds(kinds) ?? undefined}>{words.shortKinds(kinds) ?? open}</span>
      ),
      people: ({ people }) => words.people(people) ?? open,
      severity: ({ severity }) =>
        severity ? (
          <Tag bare status={severityShape[severity]}>
            {t(`severity.${severity}`)}
          </Tag>
        ) : (
          open
        ),
      risk: ({ risk }) =>
        risk ? (
          <Tag bare status={riskShape[risk]}>
            {t(`risk.${risk}`)}
          </Tag>
        ) : (
          open
        ),
      report: (row) => {
        const told = toldOf(row, now);
        return (
          <Tag bare status={toldShape[told]}>
            {t(`told.${told}`)}
          </Tag>
        );
      },
      vendorName: ({ vendorName }) => <span className="text-ink-2">{vendorName || '–'}</span>,
      closedAt: ({ closedAt, state }) =>
        closedAt ? dayOf(closedAt) : <span className="text-ink-2">{t(`state.${state}`)}</span>,
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language, words, zone, now]);
}

function Title({ row: { number, title, isDrill } }: { row: BreachRow }) {
  return (
    <span title={title}>
      <span className="mr-2 font-normal text-ink-2">{number}</span>
      {isDrill && (
        <span className="mr-2 uppercase">
          <DrillMark />
        </span>
      )}
      {title}
    </span>
  );
}
