import type { TableDocument } from '../../../contract/table-documents.ts';
import type { Language } from '../../../contract/values.ts';
import { VendorField } from '../../../contract/vendor-import.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { knownTable, type TableShelf } from '../../kernel/table-files.ts';
import { type Translate, translatorOf } from '../../reports/texts.ts';
import { judgeVendorList } from '../../vendors/judge-vendor-list.ts';
import { listWords, problemTeller } from '../vendor-import/list-words.ts';

const wide: ReadonlySet<VendorField> = new Set([
  'name',
  'legalName',
  'address',
  'notes',
  'purpose',
  'certificates',
]);

/** An empty list to fill in; the second sheet says what goes where, so that no example can be imported by mistake. */
export function vendorListTemplate({ templates }: Pick<QueryTools, 'templates'>, language: Language) {
  const t = wordsOf(templates, language);
  const fields = VendorField.options;
  return {
    title: t('list.sheet'),
    fileName: t('list.templateName'),
    sheets: [
      {
        name: t('list.sheet'),
        columns: fields.map((field) => ({ title: t(`column.${field}`), width: wide.has(field) ? 34 : 20 })),
        rows: [],
      },
      {
        name: t('list.hints'),
        columns: [
          { title: t('list.hintColumn'), width: 44 },
          { title: t('list.hintText'), width: 110 },
        ],
        rows: fields.map((field) => [t(`column.${field}`), t(`hint.${field}`)]),
      },
    ],
  };
}

/** The rows that cannot be taken over as they came, with two columns more: their row and why. Put right, they come again. */
export function vendorListLeft(
  tools: QueryTools,
  shelf: TableShelf,
  { tableId, language, ...list }: Extract<TableDocument, { kind: 'vendorListLeft' }>,
) {
  const t = wordsOf(tools.templates, language);
  const table = knownTable(shelf, tableId);
  const tell = problemTeller(tools.templates, language);
  const { wrong } = judgeVendorList(tools, table, { ...list, words: listWords(tools.templates, language) });
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

function wordsOf(templates: QueryTools['templates'], language: Language): Translate {
  return translatorOf([templates.reportTexts('vendor-tables')], language);
}
