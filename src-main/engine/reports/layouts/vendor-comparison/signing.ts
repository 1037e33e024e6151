import type { ComparedVendor } from '../../../../contract/comparison-view.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { bulletList, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { signatureField } from '../signature-field.ts';
import { mustTitle, nameOf } from './words.ts';

/** What the signature sets going, what has to be settled before, and who signs. */
export function signing(sheet: Sheet, facts: ComparisonFacts): Node {
  const { t } = sheet;
  const { leader, comparison, company } = facts;
  const person = (kind: string) => company.people.find((one) => one.function === kind);
  const points = leader === null ? [] : openPoints(sheet, facts, leader);
  const name = leader === null ? '' : nameOf(comparison, leader.serviceId);
  const sentence = leader === null ? 'signNobody' : points.length > 0 ? 'signText' : 'signPlain';
  return {
    unbreakable: true,
    stack: [
      { text: t('comparison.sign'), style: 'h3', tag: 'H2', margin: [0, 9, 0, 2] },
      paragraph(t(`comparison.${sentence}`, { name }), 'body'),
      bulletList(points, 'body', { mark: '–', margin: [8, 0, 0, 0] }),
      {
        margin: [0, 24, 0, 0],
        columnGap: 13,
        columns: [
          signatureField(
            sheet,
            t('comparison.recommends'),
            person('procurement')?.name ?? '',
            t('comparison.signHere'),
          ),
          signatureField(
            sheet,
            t('comparison.decides'),
            person('approver')?.name ?? '',
            t('comparison.signHere'),
          ),
          signatureField(sheet, t('comparison.dpo'), person('dpo')?.name ?? '', t('comparison.signHere')),
        ],
      },
    ],
  };
}

/** Open musts, conditions with their days, and a decision that is still to be made. */
function openPoints(sheet: Sheet, { comparison }: ComparisonFacts, leader: ComparedVendor): string[] {
  const { t, own, format } = sheet;
  const index = comparison.vendors.indexOf(leader);
  const terms = comparison.musts.flatMap(({ cells }) => cells[index]?.terms ?? []);
  return [
    ...leader.openMusts.map((id) => t('comparison.signOpen', { must: mustTitle(sheet, comparison, id) })),
    ...terms.map(({ title, dueOn, kind }) =>
      t(kind === 'compensation' ? 'comparison.signCompensation' : 'comparison.signTerm', {
        title: own(title),
        day: format.day(dueOn),
      }),
    ),
    ...(leader.run?.decidedAt === null ? [t('comparison.signDecide')] : []),
  ];
}
