import type { AnnualFacts } from '../../facts/annual-report.ts';
import type { ControlFacts } from '../../facts/measures.ts';
import { dataTable, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { pointRow } from '../management-page.ts';
import { levelTable } from '../measures-overview/level-table.ts';

/** Own level, control by control, and how often it was changed. */
export function measurePart(sheet: Sheet, facts: AnnualFacts): Node[] {
  const { t } = sheet;
  if (facts.controls.every(({ measure }) => measure.level === null))
    return [
      paragraph(t('annual.noMeasures', { of: facts.controls.length, changes: facts.measureChanges }), 'body'),
    ];
  const count = (is: (control: ControlFacts) => boolean) => facts.controls.filter(is).length;
  const text = t('annual.measuresText', {
    set: count(({ measure }) => measure.level !== null),
    of: facts.controls.length,
    proved: count(({ proof }) => proof === 'current'),
    changes: facts.measureChanges,
  });
  return [paragraph(text, 'body', [0, 0, 0, 6]), levelTable(sheet, facts)];
}

/** What waits on the day of printing, the overdue first. */
export function openPart(sheet: Sheet, { points, company }: AnnualFacts): Node[] {
  const { t, format } = sheet;
  if (points.length === 0) return [paragraph(t('annual.nothingOpen'), 'body')];
  const asOf = t('annual.openAsOf', {
    day: format.dayOfInstant(company.createdAt),
    count: points.length,
    overdue: points.filter(({ isOverdue }) => isOverdue).length,
  });
  return [
    paragraph(asOf, 'body', [0, 0, 0, 6]),
    dataTable(
      ['*', 120, 112],
      heads([t('management.point'), t('management.owner'), t('management.until')]),
      points.map((point) => pointRow(sheet, point, false)),
    ),
  ];
}
