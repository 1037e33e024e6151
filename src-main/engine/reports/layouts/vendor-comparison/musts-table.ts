import type { ComparedVendor } from '../../../../contract/comparison-view.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { cell, dataTable, heads, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { mustShapes, nameOf } from './words.ts';

/** Musts, price and age of evidence, vendors side by side. */
export function mustsTable(sheet: Sheet, { comparison }: ComparisonFacts): Node[] {
  const { t, own } = sheet;
  const { vendors, musts } = comparison;
  const widths: (number | '*')[] = [128, ...vendors.map(() => '*' as const)];
  const names = vendors.map(({ serviceId }) => nameOf(comparison, serviceId, 340 / vendors.length - 8));
  return [
    { text: t('comparison.musts'), style: 'h3', tag: 'H2', room: 80, margin: [0, 9, 0, 3] },
    dataTable(widths, heads([t('comparison.must'), ...names]), [
      ...musts.map((row) => [
        cell(own(row.title)),
        ...row.cells.map((one) => status(sheet, mustShapes[one.state], own(one.text))),
      ]),
      [cell(t('comparison.cost')), ...vendors.map((vendor) => costCell(sheet, vendor))],
      [cell(t('comparison.age')), ...vendors.map((vendor) => ageCell(sheet, vendor))],
    ]),
  ];
}

function costCell({ t, format }: Sheet, { yearlyCents, priceFrom }: ComparedVendor): Node {
  if (yearlyCents === null || priceFrom === null) return cell(t('comparison.noPrice'));
  return cell(`${format.money(yearlyCents)} (${t(`comparison.${priceFrom}`)})`);
}

function ageCell({ t }: Sheet, { evidence: { months, dated, undated } }: ComparedVendor): Node {
  if (dated + undated === 0) return cell(t('comparison.noEvidence'));
  return cell(months === null ? t('comparison.undated') : t('comparison.months', { count: months }));
}
