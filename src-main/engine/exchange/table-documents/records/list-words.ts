import type { Id, Instant, Language } from '../../../../contract/values.ts';
import { listPeople } from '../../../company/repo.ts';
import type { QueryTools } from '../../../kernel/engine-context.ts';
import type { SheetCell } from '../../../kernel/table-files.ts';
import { zoneClock } from '../../../law/zone-clock.ts';
import { translatorOf } from '../../../reports/texts.ts';

/** What the cells of a list are written with: words of its language, clocks of the seat, names of people. */
export interface ListWords {
  column(id: string): string;
  /** A word of a closed list; nothing for nothing. */
  word(group: string, value: string | null): SheetCell;
  yesNo(value: boolean): SheetCell;
  day(value: string | null): SheetCell;
  /** An instant as clocks at the seat showed it: spreadsheets know no zone. */
  time(value: Instant | null): SheetCell;
  person(id: Id | null): SheetCell;
}

/** The words for one sheet. */
export function listWordsOf(tools: QueryTools, language: Language): ListWords {
  const t = translatorOf([tools.templates.reportTexts('record-tables')], language);
  const seat = zoneClock(tools.clock.timeZone);
  const names = new Map(listPeople(tools.db).map(({ id, name }) => [id, name]));
  return {
    column: (id) => t(`column.${id}`),
    word: (group, value) => (value === null ? null : t(`word.${group}_${value}`)),
    yesNo: (value) => t(value ? 'word.yes' : 'word.no'),
    day: (value) => (value === null ? null : { day: value }),
    time: (value) => (value === null ? null : { time: seat.textAt(Date.parse(value)).slice(0, 19) }),
    person: (id) => (id === null ? null : (names.get(id) ?? null)),
  };
}
