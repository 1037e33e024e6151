import type { TablePreview } from '../../contract/questionnaire-import.ts';
import type { Id } from '../../contract/values.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { ForeignTable } from '../kernel/table-files.ts';
import { addQuestionnaire } from './change-drafts.ts';
import { type ReadContent, readContentTable } from './rules/read-content-table.ts';

type Named = ForeignTable & { name: string };

/** What of a table would become a questionnaire. */
export function previewTable(table: Named): TablePreview {
  const { content, wrong, unread } = readNamed(table);
  return {
    title: content.title,
    steps: content.groups.length,
    questions: content.questions.length,
    wrong,
    unread,
  };
}

/** Makes a questionnaire of the rows of a table that fit; what is missing is told beside its fields. */
export function importTable(tools: CommandTools, table: Named): { id: Id } {
  const { content } = readNamed(table);
  if (content.questions.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  return addQuestionnaire(tools, content, table.name);
}

/** A table without a row about the questionnaire itself is called by its file. */
function readNamed(table: Named): ReadContent {
  const read = readContentTable(table);
  const { title } = read.content;
  const name = table.name.replace(/\.[a-z]+$/i, '').slice(0, 300);
  return title.de === '' && title.en === ''
    ? { ...read, content: { ...read.content, title: { de: name, en: name } } }
    : read;
}
