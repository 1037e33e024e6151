import type { BreachImpact } from '../../../../contract/breach-view.ts';
import { cell, dataTable, factTable, heading, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Whom it hits: the vendor's services, the sub-processors behind them, and who else stands on the same chain. */
export function impactChapter(sheet: Sheet, impact: BreachImpact): Node[] {
  const { t } = sheet;
  const { vendor, services, sharedWith, contacts } = impact;
  if (!vendor) return [paragraph(t('impact.none'), 'body')];
  return [
    factTable(sheet, [[t('impact.vendor'), vendor.name]], 104),
    ...(services.length === 0
      ? []
      : [{ ...serviceTable(sheet, services), margin: [0, 8, 0, 0] as [number, number, number, number] }]),
    heading(t('impact.shared'), 'h4', [0, 10, 0, 2]),
    ...(sharedWith.length === 0
      ? [paragraph(t('impact.notShared'), 'cell')]
      : sharedWith.map(({ vendorName, through }) =>
          paragraph(t('impact.sharedLine', { vendor: vendorName, through }), 'cell', [0, 0, 0, 2]),
        )),
    ...(contacts.length === 0
      ? []
      : [
          heading(t('impact.contacts'), 'h4', [0, 10, 0, 2]),
          ...contacts.map(({ name, role, email, phone }) =>
            paragraph([name, role, email, phone].filter(Boolean).join(', '), 'cell', [0, 0, 0, 2]),
          ),
        ]),
  ];
}

function serviceTable(sheet: Sheet, services: BreachImpact['services']): Node {
  const { t } = sheet;
  const rows = services.map((service) => [
    {
      stack: [
        cell(service.name, { bold: true }),
        paragraph(t(service.isNamed ? 'impact.named' : 'impact.other'), 'micro'),
      ],
    },
    cell(
      [service.dataCategories.join(', '), service.hasSpecialCategories ? t('impact.special') : '']
        .filter(Boolean)
        .join('; ') || '–',
    ),
    cell(service.peopleCategories.join(', ') || '–'),
    cell(
      service.subProcessors
        .map(({ name, country }) => (country ? `${name} (${country})` : name))
        .join(', ') || '–',
    ),
  ]);
  const titles = [t('impact.service'), t('impact.data'), t('impact.people'), t('impact.subProcessors')];
  return dataTable([104, '*', 96, 128], heads(titles), rows);
}
