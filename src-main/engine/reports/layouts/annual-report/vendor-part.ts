import type { VendorStatus } from '../../../../contract/vendor-record.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { AnnualFacts } from '../../facts/annual-report.ts';
import { cell, dataTable, heading, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

const resultShapes: Record<string, Shape> = {
  approve: 'tick',
  approveWithConditions: 'triangle',
  reject: 'cross',
};
const order: VendorStatus[] = [
  'approved',
  'approvedWithConditions',
  'rejected',
  'inAssessment',
  'candidate',
  'retired',
];

/** Decisions of the period, the register at its end, and what vendors told about their sub-processors. */
export function vendorPart(sheet: Sheet, facts: AnnualFacts): Node[] {
  const { t, format } = sheet;
  const { decisions, vendors, notices, until } = facts;
  const counts = order
    .map((one) => [t(`status.${one}`), vendors.filter(({ status: of }) => of === one).length] as const)
    .filter(([, count]) => count > 0);
  return [
    paragraph(
      t('annual.registerAt', {
        day: format.day(until),
        count: vendors.length,
        parts: counts.map(([name, count]) => `${name} ${count}`).join(', ') || '–',
      }),
      'body',
    ),
    heading(t('annual.decisionsMade'), 'h4'),
    decisions.length === 0
      ? paragraph(t('annual.noDecisions'), 'body')
      : dataTable(
          [72, '*', 136, 112],
          heads([t('annual.day'), t('annual.vendor'), t('annual.result'), t('annual.decidedBy')]),
          decisions.map(({ at, vendor, service, result, by }) => [
            cell(format.dayOfInstant(at)),
            { stack: [cell(vendor, { bold: true }), paragraph(service, 'micro')] },
            status(sheet, resultShapes[result] ?? 'ring', t(`decisionResult.${result}`)),
            cell(by || '–'),
          ]),
        ),
    heading(t('annual.noticesTold'), 'h4'),
    notices.length === 0
      ? paragraph(t('annual.noNotices'), 'body')
      : dataTable(
          [72, '*', 90, 90],
          heads([t('annual.day'), t('annual.vendor'), t('annual.changes'), t('annual.objected')], [2, 3]),
          notices.map(({ day, vendor, changes, objected }) => [
            cell(format.day(day)),
            cell(vendor, { bold: true }),
            cell(String(changes), { alignment: 'right' }),
            cell(String(objected), { alignment: 'right' }),
          ]),
        ),
  ];
}
