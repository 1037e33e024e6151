import type { TableDocument } from '../../../contract/table-documents.ts';
import type { Day } from '../../../contract/values.ts';
import { inquiryRows } from '../../inquiries/inquiry-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { SheetCell } from '../../kernel/table-files.ts';
import { translatorOf } from '../../reports/texts.ts';

type Listed = Extract<TableDocument, { kind: 'inquiryList' }>;

const dayCell = (day: Day | null): SheetCell => (day === null ? null : { day });

const widths = {
  vendor: 30,
  service: 34,
  state: 16,
  sentOn: 14,
  dueOn: 14,
  questions: 10,
  answered: 12,
  contact: 26,
} as const;

/** Inquiries as the screen lists them, with real days and numbers. */
export function inquiryListTable(tools: QueryTools, { filter, language }: Listed) {
  const t = translatorOf([tools.templates.reportTexts('inquiry-file')], language);
  return {
    title: t('inquiryTable.title'),
    fileName: t('inquiryTable.fileName'),
    sheets: [
      {
        name: t('inquiryTable.sheet'),
        columns: Object.entries(widths).map(([id, width]) => ({ title: t(`inquiryTable.${id}`), width })),
        rows: inquiryRows(tools, { ...filter, vendorId: null }).map((row): SheetCell[] => [
          row.vendorName,
          row.serviceName,
          t(`inquiryTable.state_${row.isOverdue ? 'overdue' : row.state}`),
          dayCell(row.sentOn),
          dayCell(row.dueOn),
          row.questions,
          row.answered,
          row.contactName,
        ]),
      },
    ],
  };
}
