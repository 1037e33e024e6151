import type { QuestionnaireColumns, TablePreview } from '../../contract/questionnaire-import.ts';
import type { Id } from '../../contract/values.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { ForeignTable } from '../kernel/table-files.ts';
import { addQuestionnaire } from './change-drafts.ts';
import { forgetColumns, rememberColumns, toldColumns } from './repo/told-columns.ts';
import { columnsByTitle } from './rules/columns-by-title.ts';
import { type ReadContent, readContentTable } from './rules/read-content-table.ts';

type Named = ForeignTable & { name: string };

/** Which columns hold what: as somebody told it of such a table before, else by what the titles say. */
export function guessColumns(
  { db }: QueryTools,
  { columns }: Named,
): { columns: QuestionnaireColumns; isRemembered: boolean } {
  const told = toldColumns(db, columns);
  return { columns: told ?? columnsByTitle(columns), isRemembered: told !== null };
}

/** What of a table would become a questionnaire. */
export function previewTable(table: Named, columns: QuestionnaireColumns): TablePreview {
  const { content, wrong, unread } = readNamed(table, columns);
  return {
    title: content.title,
    steps: content.groups.length,
    questions: content.questions.length,
    wrong,
    unread,
  };
}

/** Makes a questionnaire of the rows of a table that fit; what is missing is told beside its fields. */
export function importTable(tools: CommandTools, table: Named, columns: QuestionnaireColumns): { id: Id } {
  const { content } = readNamed(table, columns);
  if (content.questions.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  if (canonicalJson(columns) === canonicalJson(columnsByTitle(table.columns)))
    forgetColumns(tools.db, table.columns);
  else rememberColumns(tools.db, table.columns, columns, instantNow(tools.clock));
  return addQuestionnaire(tools, content, table.name);
}

/** A table without a row about the questionnaire itself is called by its file. */
function readNamed(table: Named, columns: QuestionnaireColumns): ReadContent {
  const read = readContentTable(table, columns);
  const { title } = read.content;
  const name = table.name.replace(/\.[a-z]+$/i, '').slice(0, 300);
  return title.de === '' && title.en === ''
    ? { ...read, content: { ...read.content, title: { de: name, en: name } } }
    : read;
}
