import type { DemandFilter, DemandRow } from '../../../contract/reviews.ts';
import type { Day } from '../../../contract/values.ts';
import { documentOf } from '../document.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { cell, dataTable, heads, paragraph, status, titledCell } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { shorten } from '../typography.ts';

export interface DemandListFacts {
  company: CompanyFacts;
  filter: DemandFilter;
  day: Day;
  rows: readonly DemandRow[];
}

/** Open demands and conditions over all vendors as the list shows them, the most urgent first. */
export function demandList(sheet: Sheet, facts: DemandListFacts): PrintDefinition {
  const { t, format } = sheet;
  const overdue = facts.rows.filter(({ days }) => days !== null && days < 0).length;
  const sub = t('list.sub', { count: facts.rows.length, overdue, day: format.day(facts.day) });
  const filter = filterText(sheet, facts.filter);
  return documentOf(
    sheet,
    facts.company,
    { title: t('list.overline'), subject: sub, runningTitle: t('list.overline'), isLandscape: true },
    [
      { text: t('list.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('list.title'), style: 'title', tag: 'H1' },
      paragraph(sub, 'sub', [0, 2, 0, 0]),
      ...(filter ? [paragraph(t('list.filtered', { filter }), 'small', [0, 3, 0, 0])] : []),
      facts.rows.length === 0 ? paragraph(t('list.empty'), 'body', [0, 14, 0, 0]) : table(sheet, facts.rows),
    ],
  );
}

function table(sheet: Sheet, rows: readonly DemandRow[]): Node {
  const { t } = sheet;
  const head = heads([
    t('list.vendor'),
    t('list.kind'),
    t('list.what'),
    t('list.articles'),
    t('list.due'),
    t('list.age'),
    t('list.owner'),
  ]);
  return dataTable(
    [130, 72, '*', 104, 84, 62, 92],
    head,
    rows.map((row) => rowOf(sheet, row)),
    [0, 14, 0, 0],
  );
}

function rowOf(sheet: Sheet, row: DemandRow): Node[] {
  const { t, own, format } = sheet;
  const due = row.dueOn === null ? t('list.noDay') : format.day(row.dueOn);
  const isOverdue = row.days !== null && row.days < 0;
  return [
    titledCell(row.vendor, shorten(row.service, 300, 7.5)),
    cell(t(`kind.${row.kind}`)),
    row.text ? titledCell(own(row.title), row.text) : cell(own(row.title)),
    cell(row.articles.map(own).join(', ') || '–'),
    isOverdue ? status(sheet, 'triangle', t('list.overdue', { day: due })) : cell(due),
    cell(t('list.days', { days: row.age })),
    cell(row.owner || '–'),
  ];
}

function filterText({ t }: Sheet, { kind, isOverdue, search }: DemandFilter): string {
  return [
    ...(kind === 'all' ? [] : [t(`kind.${kind}`)]),
    ...(isOverdue ? [t('list.onlyOverdue')] : []),
    ...(search ? [t('list.search', { text: search })] : []),
  ].join(' · ');
}
