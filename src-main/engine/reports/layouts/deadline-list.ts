import type { Deadline, DeadlineFilter } from '../../../contract/deadlines.ts';
import type { Day } from '../../../contract/values.ts';
import { documentOf } from '../document.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { cell, dataTable, heading, heads, paragraph, status, titledCell } from '../nodes.ts';
import type { Node, PrintDefinition, Stroke } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';

export interface DeadlineListFacts {
  company: CompanyFacts;
  filter: DeadlineFilter;
  day: Day;
  rows: readonly Deadline[];
}

/** Deadlines by month, what is overdue first, each with a box to tick. */
export function deadlineList(
  sheet: Sheet,
  { company, filter, day, rows }: DeadlineListFacts,
): PrintDefinition {
  const { t, format } = sheet;
  const overdue = rows.filter(({ days }) => days < 0).length;
  const sub = t('list.sub', { count: rows.length, overdue, day: format.day(day) });
  const sorts = filter.sorts.map((sort) => t(`sort.${sort}`)).join(', ');
  return documentOf(
    sheet,
    company,
    { title: t('list.overline'), subject: sub, runningTitle: t('list.overline') },
    [
      { text: t('list.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('list.title', { day: format.longDay(filter.to) }), style: 'title', tag: 'H1' },
      paragraph(sub, 'sub', [0, 2, 0, 0]),
      ...(sorts ? [paragraph(t('list.filtered', { filter: sorts }), 'small', [0, 3, 0, 0])] : []),
      // Before the list: behind it, it would now and then stand alone on a last page.
      paragraph(t('list.note'), 'small', [0, 3, 0, 0]),
      ...(rows.length === 0 ? [paragraph(t('list.empty'), 'body', [0, 14, 0, 0])] : []),
      ...groupsOf(sheet, rows).flatMap(({ title, rows: group }) => [heading(title), table(sheet, group)]),
    ],
  );
}

function groupsOf(
  { t, language }: Sheet,
  rows: readonly Deadline[],
): { title: string; rows: readonly Deadline[] }[] {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const groups = Map.groupBy(rows, ({ days, dueOn }) => (days < 0 ? '' : dueOn.slice(0, 7)));
  return [...groups].map(([id, group]) => ({
    title: id === '' ? t('list.overdueGroup') : month.format(new Date(`${id}-01T00:00:00Z`)),
    rows: group,
  }));
}

function table(sheet: Sheet, rows: readonly Deadline[]): Node {
  const { t } = sheet;
  const head = heads([t('list.due'), t('list.sort'), t('list.what'), t('list.lead'), t('list.done')]);
  return dataTable(
    [86, 84, '*', 60, 34],
    head,
    rows.map((row) => rowOf(sheet, row)),
  );
}

function rowOf(sheet: Sheet, { dueOn, dueAt, days, sort, title, why, leads }: Deadline): Node[] {
  const { t, own, format } = sheet;
  const due = dueAt === null ? weekdayOf(sheet, dueOn) : format.moment(dueAt);
  const lead = leads[0];
  return [
    days < 0 ? status(sheet, 'triangle', due) : cell(due, { bold: true }),
    sort === 'breach' ? status(sheet, 'clock', t('sort.breach')) : cell(t(`sort.${sort}`)),
    titledCell(own(title), own(why)),
    cell(lead ? format.day(lead.on) : '–'),
    { canvas: box(sheet), margin: [8, 2, 0, 0], alt: t('list.box') },
  ];
}

function weekdayOf({ language, format }: Sheet, day: Day): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${day}T00:00:00Z`)).replace('.', '')}\u00a0${format.day(day)}`;
}

/** An empty box to tick by hand. */
function box({ colors }: Sheet): Stroke[] {
  const side = 10;
  const line = { type: 'line' as const, lineWidth: 0.8, lineColor: colors.lineStrong };
  return [
    { ...line, x1: 0, y1: 0, x2: side, y2: 0 },
    { ...line, x1: side, y1: 0, x2: side, y2: side },
    { ...line, x1: side, y1: side, x2: 0, y2: side },
    { ...line, x1: 0, y1: side, x2: 0, y2: 0 },
  ];
}
