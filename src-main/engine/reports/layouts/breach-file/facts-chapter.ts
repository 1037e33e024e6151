import { particularKeys } from '../../../../contract/breach-particulars.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { particularText } from '../breach/particular-words.ts';

/** What is known of the breach: each answer with how firm it is and since when it is known. */
export function factsChapter(sheet: Sheet, { breach, law }: BreachFacts): Node[] {
  const { t, format } = sheet;
  const states = particularKeys.flatMap(
    (key) => breach.particulars.find(({ particular }) => particular.key === key) ?? [],
  );
  const unknown = particularKeys.filter(
    (key) => !states.some(({ particular }) => particular.key === key && particular.value !== null),
  );
  const rows = states.map(({ particular, certainty, followsOn, knownAt, source }) => [
    cell(t(`particular.${particular.key}`), { style: 'label' }),
    {
      stack: [
        cell(particularText(sheet, law, particular) ?? t('breach.notYet')),
        ...(source.trim() ? [paragraph(t('timeline.source', { source }), 'micro', [0, 1.5, 0, 0])] : []),
      ],
    },
    {
      stack: [
        status(sheet, certainty === 'known' ? 'tick' : 'clock', t(`certainty.${certainty}`)),
        ...(followsOn
          ? [paragraph(t('breachFile.by', { day: format.day(followsOn) }), 'micro', [13, 0, 0, 0])]
          : []),
      ],
    },
    cell(format.moment(knownAt)),
  ]);
  const titles = [
    t('breachFile.item'),
    t('breachFile.content'),
    t('breachFile.standing'),
    t('breachFile.knownSince'),
  ];
  return [
    rows.length === 0
      ? paragraph(t('breachFile.noFacts'), 'body')
      : dataTable([104, '*', 74, 84], heads(titles), rows),
    ...(unknown.length === 0
      ? []
      : [
          paragraph(
            t('breachFile.unknownFacts', { list: unknown.map((key) => t(`particular.${key}`)).join(', ') }),
            'small',
            [0, 5, 0, 0],
          ),
        ]),
  ];
}
