import type { TableDocument } from '../../../contract/table-documents.ts';
import { listDeadlines } from '../../deadlines/list-deadlines.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { translatorOf } from '../../reports/texts.ts';

type Document = Extract<TableDocument, { kind: 'deadlineList' }>;

/** Deadlines as filtered, with real days and numbers. */
export function deadlineListTable(tools: QueryTools, { filter, language }: Document) {
  const t = translatorOf([tools.templates.reportTexts('deadline-list')], language);
  const { rows, day } = listDeadlines(tools, filter);
  return {
    title: t('list.tableTitle', { day }),
    fileName: t('list.file'),
    sheets: [
      {
        name: t('list.overline'),
        columns: [
          { title: t('list.due'), width: 14 },
          { title: t('list.days'), width: 10 },
          { title: t('list.sort'), width: 22 },
          { title: t('list.what'), width: 64 },
          { title: t('list.why'), width: 64 },
          { title: t('list.lead'), width: 14 },
        ],
        rows: rows.map((row): SheetCell[] => [
          { day: row.dueOn },
          row.days,
          t(`sort.${row.sort}`),
          row.title[language],
          row.why[language],
          row.leads[0] ? { day: row.leads[0].on } : null,
        ]),
      },
    ],
  };
}
