import { dotsWidth, scoreDots, scoreScale } from '../../drawing/score-dots.ts';
import { mark } from '../../drawing/vendor-marks.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { cell, dataTable, heads } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { nameOf, percentText, pointsText, shownCriteria } from './words.ts';

const figureWidth = 28;

/** Points per criterion as a plot and in figures, and which mark is whose. */
export function pointsTable(sheet: Sheet, { comparison }: ComparisonFacts): Node[] {
  const { t, colors } = sheet;
  const { vendors, content } = comparison;
  const scored = vendors.map(({ standing }) => standing === 'ranked' || standing === 'knockedOut');
  return [
    { text: t('comparison.points'), style: 'h3', tag: 'H2', room: 110, margin: [0, 9, 0, 3] },
    legend(sheet, comparison),
    dataTable(
      ['*', 38, dotsWidth, ...vendors.map(() => figureWidth)],
      [
        ...heads([t('comparison.criterion'), t('comparison.weight')], [1]),
        { svg: scoreScale(colors), alt: t('comparison.ofHundred'), margin: [0, 2, 0, 0] },
        ...vendors.map((_vendor, index) => ({ svg: mark(index, colors), alignment: 'right' as const })),
      ],
      shownCriteria(comparison).map((criterion) => {
        const values = vendors.map(({ scores }, index) =>
          scored[index] ? (scores[criterion] ?? null) : null,
        );
        const words = values.map((value) => (value === null ? '–' : pointsText(sheet, value)));
        const name = t(`comparison.c_${criterion}`);
        return [
          cell(name),
          cell(percentText(sheet, content.weights[criterion] / 1000), { alignment: 'right' }),
          {
            svg: scoreDots(values, colors),
            alt: t('comparison.dotsAlt', {
              criterion: name,
              values: vendors
                .map(({ serviceId }, index) => `${nameOf(comparison, serviceId)} ${words[index]}`)
                .join(', '),
            }),
          },
          ...words.map((word) => cell(word, { alignment: 'right' })),
        ];
      }),
    ),
  ];
}

function legend({ t, colors }: Sheet, comparison: ComparisonFacts['comparison']): Node {
  const { vendors } = comparison;
  return {
    margin: [0, 0, 0, 4],
    unbreakable: true,
    columnGap: 8,
    columns: vendors.map((vendor, index) => {
      const parts = [nameOf(comparison, vendor.serviceId, 70), vendor.city].filter(Boolean).join(', ');
      const isOut = vendor.standing === 'knockedOut';
      return {
        width: '*',
        columnGap: 4,
        columns: [
          { svg: mark(index, colors), width: 12 },
          {
            text: isOut ? `${parts} (${t('comparison.out')})` : parts,
            style: 'micro',
            width: '*',
            tag: 'none',
          },
        ],
      };
    }),
  };
}
