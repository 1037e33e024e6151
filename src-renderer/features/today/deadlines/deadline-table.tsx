import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { Deadline } from '../../../../src-main/contract/deadlines.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { DueMark } from '../../../ui/charts/due-mark.tsx';
import { type Column, DataTable, type OpenHow, type RowGroup } from '../../../ui/data-table.tsx';
import { shortDay } from '../days.ts';
import { placeOf } from '../item-place.ts';
import { useDueText } from '../use-due-text.ts';

export interface DeadlineTableProps {
  rows: readonly Deadline[];
  day: string;
  isNarrowed: boolean;
}

/** Deadlines by month, what is overdue first; a row leads to where it is done. */
export function DeadlineTable({ rows, day, isNarrowed }: DeadlineTableProps) {
  const t = useTexts('deadlines');
  const language = useLanguage();
  const navigate = useNavigate();
  const { shell } = useAccess();
  const columns = useDeadlineColumns(day);
  const groups = useMemo((): RowGroup<Deadline>[] => {
    const locale = language === 'de' ? 'de-DE' : 'en-GB';
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const monthOf = ({ days, dueOn }: Deadline) => (days < 0 ? '' : dueOn.slice(0, 7));
    return [...new Set(rows.map(monthOf))].map((id) => {
      const group = rows.filter((row) => monthOf(row) === id);
      return id === ''
        ? { id: 'overdue', label: t('overdue'), status: 'risk', rows: group }
        : { id, label: month.format(new Date(`${id}-01T00:00:00Z`)), rows: group };
    });
  }, [rows, language, t]);
  const open = (row: Deadline, { newWindow }: OpenHow) => {
    const address = placeOf(row);
    if (newWindow) return void shell.window.open({ address });
    void navigate({ href: address });
  };
  return (
    <DataTable
      label={t('list')}
      columns={columns}
      groups={groups}
      rowId={({ uid }) => uid}
      onOpen={open}
      typeahead={({ title }) => inLanguage(title, language)}
      emptyState={
        <p className="bg-surface px-6 py-5 text-ink-2">{t(isNarrowed ? 'nothingFits' : 'empty')}</p>
      }
    />
  );
}

const columnIds = ['due', 'what', 'why', 'sort', 'lead'] as const;
type ColumnId = (typeof columnIds)[number];
const shapes: Record<ColumnId, Omit<Column<Deadline>, 'id' | 'header' | 'cell'>> = {
  due: { width: 224, priority: 1 },
  what: { width: 176, flex: 4, priority: 1, isRowHeader: true },
  why: { width: 200, flex: 4, priority: 4 },
  sort: { width: 148, priority: 5 },
  lead: { width: 104, priority: 3 },
};

function useDeadlineColumns(today: string): Column<Deadline>[] {
  const t = useTexts('deadlines');
  const language = useLanguage();
  const dueText = useDueText(today);
  return useMemo(() => {
    const cells: Record<ColumnId, (row: Deadline) => ReactNode> = {
      due: (row) => (
        <span className={row.days < 0 ? 'font-semibold text-risk' : ''}>
          {shortDay(row.dueOn, today, language)}{' '}
          <span className="font-normal text-ink-2">{dueText({ ...row, group: groupOf(row) }).main}</span>
        </span>
      ),
      what: ({ title }) => inLanguage(title, language),
      why: ({ why }) => <span className="text-ink-2">{inLanguage(why, language)}</span>,
      sort: ({ sort }) => (
        <span className="flex items-center gap-1.5">
          <svg aria-hidden width={10} height={10} data-chart="" className="shrink-0 bg-transparent">
            <DueMark kind={sort} x={5} y={5} />
          </svg>
          {t(`sort.${sort}`)}
        </span>
      ),
      lead: ({ leads }) => (leads[0] ? formatDay(leads[0].on, language) : '–'),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language, today, dueText]);
}

/** In a list of days even what is with others is told by its day. */
function groupOf({ days }: Deadline): Deadline['group'] {
  return days < 0 ? 'overdue' : 'later';
}
