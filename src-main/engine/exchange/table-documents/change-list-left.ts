import type { TableDocument } from '../../../contract/table-documents.ts';
import { judgeChangeList } from '../../consents/judge-change-list.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { knownTable, type TableShelf } from '../../kernel/table-files.ts';
import type { Translate } from '../../reports/texts.ts';
import { problemTeller } from '../consent-import/told-problems.ts';

type Left = Extract<TableDocument, { kind: 'changeListLeft' }>;

/** The rows that cannot be taken over as they came, with two columns more: their row and why. Put right, they come again. */
export function changeListLeft(
  tools: QueryTools,
  shelf: TableShelf,
  { tableId, columns, language }: Left,
  { t, zone }: { t: Translate; zone: string },
) {
  const table = knownTable(shelf, tableId);
  const tell = problemTeller(tools.templates, language, zone);
  const { wrong } = judgeChangeList(tools, table, columns);
  return {
    title: t('list.leftSheet'),
    fileName: t('list.leftName'),
    sheets: [
      {
        name: t('list.leftSheet'),
        columns: [
          ...table.columns.map((title) => ({ title, width: 22 })),
          { title: t('list.line'), width: 16 },
          { title: t('list.why'), width: 80 },
        ],
        rows: wrong.map(({ line, index, problems }) => [
          ...(table.rows[index] ?? []),
          line,
          problems.map(tell).join(' '),
        ]),
      },
    ],
  };
}
