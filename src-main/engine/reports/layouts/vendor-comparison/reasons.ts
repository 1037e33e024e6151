import type { ComparedVendor } from '../../../../contract/comparison-view.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { hundredths, nameOf, pointsText, shownCriteria } from './words.ts';

/** Why the first is recommended: where it is ahead, its musts, how cheap and how firm it is; then what speaks against it. */
export function reasons(sheet: Sheet, facts: ComparisonFacts): Node[] {
  const { leader, comparison } = facts;
  if (leader === null) return [];
  const price = priceReason(sheet, facts, leader);
  const given = [
    aheadReason(sheet, facts, leader),
    mustReason(sheet, facts, leader),
    price?.speaksFor ? price.text : null,
    firmReason(sheet, facts, leader),
  ].filter((reason) => reason !== null);
  const name = nameOf(comparison, leader.serviceId, 360);
  return [
    { text: sheet.t('comparison.why', { name }), style: 'h3', tag: 'H2', margin: [0, 9, 0, 2] },
    ...given.slice(0, 3).map((text, index) => line(sheet, `${index + 1}`, text)),
    ...(price && !price.speaksFor ? [line(sheet, '–', price.text)] : []),
  ];
}

function line({ colors }: Sheet, sign: string, text: string): Node {
  return {
    columnGap: 6,
    margin: [0, 1, 0, 1],
    columns: [
      { text: sign, style: 'cell', bold: true, color: colors.accent, width: 10, tag: 'none' },
      { text: printable(text), style: 'cell', width: '*' },
    ],
  };
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
): { text: string; speaksFor: boolean } | null {
  const [own, other] = [leader.yearlyCents, second?.yearlyCents ?? null];
  if (own === null || other === null || own === other || second === null) return null;
  const speaksFor = own < other;
  const text = t(speaksFor ? 'comparison.reasonPrice' : 'comparison.againstPrice', {
    cost: format.money(own),
    difference: format.money(Math.abs(own - other)),
    name: nameOf(comparison, second.serviceId),
  });
  return { text, speaksFor };
}

function firmReason({ t }: Sheet, { comparison }: ComparisonFacts, leader: ComparedVendor): string {
  return t('comparison.reasonFirm', {
    name: nameOf(comparison, leader.serviceId),
    share: hundredths(comparison, leader, 20),
  });
}
