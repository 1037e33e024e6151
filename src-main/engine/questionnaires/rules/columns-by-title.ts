import type { QuestionnaireColumns } from '../../../contract/questionnaire-import.ts';
import { columnNames, tableColumns } from './content-table.ts';

/** Which column of a table holds what, by its title alone: what we call it in either language, or its id. */
export function columnsByTitle(titles: readonly string[]): QuestionnaireColumns {
  const folded = titles.map((title) => title.trim().toLowerCase());
  const placeOf = (name: (typeof columnNames)[number]) => {
    const { de, en } = tableColumns[name];
    const names = new Set([name, de, en].map((each) => each.toLowerCase()));
    const place = folded.findIndex((title) => names.has(title));
    return place < 0 ? null : place;
  };
  return Object.fromEntries(columnNames.map((name) => [name, placeOf(name)])) as QuestionnaireColumns;
}
