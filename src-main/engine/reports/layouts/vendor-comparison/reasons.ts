import type { ComparedVendor } from '../../../../contract/comparison-view.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { hundredths, nameOf, pointsText, shownCriteria } from './words.ts';

/** Three reasons for the recommendation: where it is ahead, its musts, and how firm or how dear it is. */
export function reasons(sheet: Sheet, facts: ComparisonFacts): Node[] {
  const { leader } = facts;
  if (leader === null) return [];
  const given = [
    aheadReason(sheet, facts, leader),
    mustReason(sheet, facts, leader),
    priceReason(sheet, facts, leader),
    firmReason(sheet, facts, leader),
  ].filter((reason) => reason !== null);
  return [
    { text: sheet.t('comparison.why'), style: 'h3', tag: 'H2', margin: [0, 9, 0, 2] },
    ...given.slice(0, 3).map((text, index) => ({
      columnGap: 6,
      margin: [0, 1, 0, 1] as [number, number, number, number],
      columns: [
        {
          text: `${index + 1}`,
          style: 'cell' as const,
          bold: true,
          color: sheet.colors.accent,
          width: 10,
          tag: 'none' as const,
        },
        { text: printable(text), style: 'cell' as const, width: '*' as const },
      ],
    })),
  ];
}

function aheadReason(
  sheet: Sheet,
  { comparison, second }: ComparisonFacts,
  leader: ComparedVendor,
): string | null {
  if (second === null) return null;
  const { weights } = comparison.content;
  const leads = shownCriteria(comparison)
    .map((criterion) => {
      const own = leader.scores[criterion] ?? 0;
      const other = second.scores[criterion] ?? 0;
      return { criterion, own, other, gain: (own - other) * weights[criterion] };
    })
    .sort((one, other) => other.gain - one.gain);
  const [best] = leads;
  const name = nameOf(comparison, second.serviceId);
  if (best === undefined || best.gain <= 0) return sheet.t('comparison.reasonLevel', { name });
  return sheet.t('comparison.reasonBest', {
    criterion: sheet.t(`comparison.c_${best.criterion}`),
    own: pointsText(sheet, best.own),
    other: pointsText(sheet, best.other),
    name,
  });
}

function mustReason({ t }: Sheet, { comparison }: ComparisonFacts, leader: ComparedVendor): string | null {
  const index = comparison.vendors.indexOf(leader);
  const states = comparison.musts.map(({ cells }) => cells[index]?.state);
  if (states.length === 0) return null;
  const open = states.filter((state) => state === 'open').length;
  const conditional = states.filter((state) => state === 'conditional').length;
  if (open > 0) return t('comparison.reasonMustsOpen', { count: open });
  if (conditional > 0) return t('comparison.reasonMustsConditional', { count: conditional });
  return t('comparison.reasonMusts', { count: states.length });
}

function priceReason(
  { t, format }: Sheet,
  { comparison, second }: ComparisonFacts,
  leader: ComparedVendor,
): string | null {
  const [own, other] = [leader.yearlyCents, second?.yearlyCents ?? null];
  if (own === null || other === null || own === other || second === null) return null;
  return t('comparison.reasonPrice', {
    cost: format.money(own),
    difference: format.money(Math.abs(own - other)),
    kind: own < other ? 'less' : 'more',
    name: nameOf(comparison, second.serviceId),
  });
}

function firmReason({ t }: Sheet, { comparison }: ComparisonFacts, leader: ComparedVendor): string {
  return t('comparison.reasonFirm', {
    name: nameOf(comparison, leader.serviceId),
    share: hundredths(comparison, leader, 20),
  });
}
