import type { ReviewReason } from '../../../contract/reviews.ts';
import type { TableDocument } from '../../../contract/table-documents.ts';
import type { Language } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { translatorOf } from '../../reports/texts.ts';
import { listDemands } from '../../reviews/list-demands.ts';
import { listReviews } from '../../reviews/list-reviews.ts';

type Demands = Extract<TableDocument, { kind: 'demandList' }>;

const dayCell = (day: string | null): SheetCell => (day === null ? null : { day });

/** Reviews with real days and numbers. */
export function reviewListTable(tools: QueryTools, language: Language) {
  const t = translatorOf([tools.templates.reportTexts('demand-list')], language);
  const { rows, day } = listReviews(tools);
  const reason = ({ kind, what, day: on }: ReviewReason) =>
    t(`reason.${kind}`, { what: what[language] || on || '' }).trim();
  return {
    title: t('table.reviewsTitle', { day }),
    fileName: t('table.reviewsFile'),
    sheets: [
      {
        name: t('table.reviews'),
        columns: [
          { title: t('list.vendor'), width: 30 },
          { title: t('table.service'), width: 34 },
          { title: t('table.group'), width: 16 },
          { title: t('table.due'), width: 14 },
          { title: t('table.days'), width: 10 },
          { title: t('table.lead'), width: 14 },
          { title: t('table.decided'), width: 14 },
          { title: t('table.basis'), width: 26 },
          { title: t('table.months'), width: 10 },
          { title: t('table.risk'), width: 12 },
          { title: t('table.reasons'), width: 50 },
          { title: t('list.owner'), width: 24 },
        ],
        rows: rows.map((row): SheetCell[] => [
          row.vendor,
          row.service,
          t(`group.${row.group}`),
          dayCell(row.dueOn),
          row.days,
          dayCell(row.leadFrom),
          dayCell(row.decidedOn),
          t(`basis.${row.basis}`),
          row.months,
          t(`risk.${row.risk}`),
          row.reasons.map(reason).join('; '),
          row.owner,
        ]),
      },
    ],
  };
}

/** Open demands and conditions as filtered, with real days and numbers. */
export function demandListTable(tools: QueryTools, { filter, language }: Demands) {
  const t = translatorOf([tools.templates.reportTexts('demand-list')], language);
  const { rows, day } = listDemands(tools, filter);
  return {
    title: t('table.demandsTitle', { day }),
    fileName: t('table.demandsFile'),
    sheets: [
      {
        name: t('table.demands'),
        columns: [
          { title: t('list.vendor'), width: 30 },
          { title: t('table.service'), width: 34 },
          { title: t('list.kind'), width: 16 },
          { title: t('list.what'), width: 60 },
          { title: t('list.articles'), width: 30 },
          { title: t('table.due'), width: 14 },
          { title: t('table.days'), width: 10 },
          { title: t('table.since'), width: 14 },
          { title: t('list.age'), width: 10 },
          { title: t('list.owner'), width: 24 },
        ],
        rows: rows.map((row): SheetCell[] => [
          row.vendor,
          row.service,
          t(`kind.${row.kind}`),
          row.text || row.title[language],
          row.articles.map((article) => article[language]).join(', '),
          dayCell(row.dueOn),
          row.days,
          dayCell(row.since),
          row.age,
          row.owner,
        ]),
      },
    ],
  };
}
