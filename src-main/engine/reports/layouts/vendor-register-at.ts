import type { Day } from '../../../contract/values.ts';
import type { VendorStatus } from '../../../contract/vendor-record.ts';
import type { VendorThen } from '../../vendors/register-at.ts';
import { documentOf } from '../document.ts';
import type { Shape } from '../drawing/shapes.ts';
import type { CompanyFacts } from '../facts/company.ts';
import { cell, dataTable, heads, paragraph, status, titledCell } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { shorten } from '../typography.ts';

const statusShape: Record<VendorStatus, Shape> = {
  candidate: 'dashedCircle',
  inAssessment: 'dashedCircle',
  approved: 'tick',
  approvedWithConditions: 'triangle',
  rejected: 'cross',
  retired: 'dashedCircle',
};

/** The register as it stood at the end of a day of the past, with what can be told of that day and what cannot. */
export function vendorRegisterAt(
  sheet: Sheet,
  { company, day, rows }: { company: CompanyFacts; day: Day; rows: readonly VendorThen[] },
): PrintDefinition {
  const { t, format } = sheet;
  const sub = t('register.sub', { count: rows.length, day: format.day(day) });
  return documentOf(
    sheet,
    company,
    { title: t('register.overline'), subject: sub, runningTitle: t('register.overline'), isLandscape: true },
    [
      { text: t('register.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('then.title', { day: format.day(day) }), style: 'title', tag: 'H1' },
      paragraph(sub, 'sub', [0, 2, 0, 0]),
      paragraph(t('then.note'), 'small', [0, 3, 0, 0]),
      rows.length === 0 ? paragraph(t('then.empty'), 'body', [0, 14, 0, 0]) : table(sheet, rows, day),
    ],
  );
}

function table(sheet: Sheet, rows: readonly VendorThen[], day: Day): Node {
  const { t } = sheet;
  return dataTable(
    ['*', 130, 170, 90],
    heads([t('register.vendor'), t('register.status'), t('then.decision'), t('register.review')]),
    rows.map((row) => rowOf(sheet, row, day)),
    [0, 14, 0, 0],
  );
}

function rowOf(
  sheet: Sheet,
  { name, services, status: shown, decision, nextReviewOn }: VendorThen,
  day: Day,
): Node[] {
  const { t, format } = sheet;
  const review = nextReviewOn ? format.day(nextReviewOn) : '–';
  const isOverdue = nextReviewOn !== null && nextReviewOn < day && shown !== 'retired';
  return [
    titledCell(name, shorten(services.join(', '), 400, 7.5)),
    status(sheet, statusShape[shown], t(`status.${shown}`)),
    decision
      ? titledCell(
          t(`then.${decision.result}`),
          t('then.decided', { day: format.dayOfInstant(decision.at), by: decision.by || '–' }),
        )
      : cell('–'),
    isOverdue ? status(sheet, 'triangle', t('register.overdue', { day: review })) : cell(review),
  ];
}
