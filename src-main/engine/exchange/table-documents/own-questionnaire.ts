import type { TableDocument } from '../../../contract/table-documents.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { knownQuestionnaire } from '../../questionnaires/known-questionnaire.ts';
import { columnNames, rowsOfContent, tableColumns } from '../../questionnaires/rules/content-table.ts';

type Saved = Extract<TableDocument, { kind: 'ownQuestionnaire' }>;

/** Columns with identifiers and choices are narrow, those with sentences break. */
const narrow =
  /^(row|id|step|severity|answerKind|weight|control|minLevel|fact|branch|branchAnswers|sources)$/;

/** A questionnaire of one's own as a table that can be changed elsewhere and read back. */
export function ownQuestionnaireTable({ db }: QueryTools, { id, language }: Saved) {
  const { content } = knownQuestionnaire(db, id);
  const title = content.title[language] || content.title.de || content.title.en;
  return {
    title,
    fileName: title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80),
    sheets: [
      {
        name: language === 'de' ? 'Fragebogen' : 'Questionnaire',
        columns: columnNames.map((name) => ({
          title: tableColumns[name][language],
          width: narrow.test(name) ? 16 : 40,
          isWrapped: !narrow.test(name),
        })),
        rows: rowsOfContent(content, language).map((row) => columnNames.map((name) => row[name] ?? '')),
      },
    ],
  };
}
