import { type ReactNode, useMemo } from 'react';
import type { ReviewReason, ReviewRow } from '../../../src-main/contract/reviews.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.tsx';
import type { Status } from '../../ui/status.ts';
import { Tag } from '../../ui/tag.tsx';

const columnIds = ['vendor', 'service', 'due', 'basis', 'reasons', 'risk', 'owner', 'lead'] as const;
type ColumnId = (typeof columnIds)[number];

const shapes: Record<ColumnId, Omit<Column<ReviewRow>, 'id' | 'header' | 'cell'>> = {
  vendor: { width: 140, flex: 2, priority: 1, isRowHeader: true },
  service: { width: 120, flex: 2, priority: 5 },
  due: { width: 230, priority: 2 },
  basis: { width: 200, flex: 2, priority: 4 },
  reasons: { width: 200, flex: 3, priority: 3 },
  risk: { width: 84, priority: 7 },
  owner: { width: 116, flex: 1, priority: 6 },
  lead: { width: 96, priority: 8 },
};

const riskShape: Record<ReviewRow['risk'], Status> = {
  high: 'risk',
  medium: 'caution',
  low: 'ok',
  open: 'open',
};

/** The columns of the list of reviews, with their words. */
export function useDueColumns(): Column<ReviewRow>[] {
  const t = useTexts('reviews');
  const language = useLanguage();
  const reasonText = useReasonText();
  return useMemo(() => {
    const day = (value: string) => formatDay(value, language);
    const quiet = (text: string) => <span className="text-ink-3">{text}</span>;
    const left = ({ days }: ReviewRow) =>
      days < 0 ? t('overdueBy', { days: -days }) : t('inDays', { days });
    const cells: Record<ColumnId, (row: ReviewRow) => ReactNode> = {
      vendor: ({ vendor }) => vendor,
      service: ({ service }) => service,
      due: (row) => (
        <span className={row.group === 'overdue' ? 'font-semibold text-risk' : ''}>
          {day(row.dueOn)} <span className="font-normal text-ink-2">{left(row)}</span>
        </span>
      ),
      basis: ({ basis, months, risk, need, postponement }) =>
        t(`basis.${basis}`, {
          months: months ?? 0,
          risk: t(`risk.${risk}`),
          need: t(`need.${need}`),
          reason: postponement?.reason ?? '',
        }),
      reasons: ({ reasons, runningId }) =>
        runningId ? (
          <Tag bare status="progress">
            {t('running')}
          </Tag>
        ) : reasons.length > 0 ? (
          reasons.map(reasonText).join('; ')
        ) : (
          quiet(t('onlyTime'))
        ),
      risk: ({ risk }) => (
        <Tag bare status={riskShape[risk]}>
          {t(`risk.${risk}`)}
        </Tag>
      ),
      owner: ({ owner }) => owner || quiet(t('nobody')),
      lead: ({ leadFrom }) => day(leadFrom),
    };
    return columnIds.map((id) => ({ ...shapes[id], id, header: t(`column.${id}`), cell: cells[id] }));
  }, [t, language, reasonText]);
}

/** What asks for a review besides time, in a few words. */
export function useReasonText(): (reason: ReviewReason) => string {
  const t = useTexts('reviews');
  const language = useLanguage();
  return useMemo(
    () =>
      ({ kind, day, what }: ReviewReason) =>
        t(`reason.${kind}`, { what: inLanguage(what, language), day: day ? formatDay(day, language) : '' }),
    [t, language],
  );
}
