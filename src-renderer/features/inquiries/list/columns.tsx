import { type ReactNode, useMemo } from 'react';
import type { InquiryRow } from '../../../../src-main/contract/inquiries.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { standingOf, standingShape } from '../standing.ts';

const columnIds = ['vendor', 'service', 'state', 'sentOn', 'dueOn', 'answers', 'contact'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<InquiryRow>, 'id' | 'header' | 'cell'>> = {
  vendor: { width: 150, flex: 2, priority: 1, isRowHeader: true },
  service: { width: 140, flex: 2, priority: 5 },
  state: { width: 168, priority: 2 },
  sentOn: { width: 92, priority: 6 },
  dueOn: { width: 92, priority: 3 },
  answers: { width: 92, priority: 4, align: 'end' },
  contact: { width: 120, flex: 1, priority: 7 },
};

/** The columns of the list, with their words and cells. */
export function useInquiryColumns(): Column<InquiryRow>[] {
  const t = useTexts('inquiries');
  const language = useLanguage();
  return useMemo(() => {
    const day = (value: string | null) => (value === null ? '–' : formatDay(value, language));
    const cells: Record<ColumnId, (row: InquiryRow) => ReactNode> = {
      vendor: ({ vendorName }) => vendorName,
      service: ({ serviceName }) => serviceName,
      state: (row) => {
        const standing = standingOf(row);
        return (
          <Tag bare status={standingShape[standing]}>
            {t(`state.${standing}`)}
          </Tag>
        );
      },
      sentOn: ({ sentOn }) => day(sentOn),
      dueOn: ({ dueOn, isOverdue }) => (
        <span className={isOverdue ? 'font-semibold text-risk' : ''}>{day(dueOn)}</span>
      ),
      answers: ({ answered, questions }) => t('answersOf', { answered: answered ?? 0, questions }),
      contact: ({ contactName }) => contactName || <span className="text-ink-3">{t('noContact')}</span>,
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language]);
}
