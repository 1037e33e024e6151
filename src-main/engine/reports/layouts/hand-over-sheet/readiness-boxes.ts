import type { HandOverFacts } from '../../facts/hand-over.ts';
import { missing, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** What both kinds of readiness mean and from which score on, the one that hands over filled. */
export function readinessBoxes(sheet: Sheet, { version }: HandOverFacts): Node {
  const { t, colors } = sheet;
  const { thresholds, handOver } = version.content;
  const box = (title: string, meaning: string): Node => ({
    stack: [
      { text: title, style: 'h4', tag: 'H2' },
      meaning.trim() === '' ? missing(sheet) : paragraph(meaning, 'cell', [0, 2, 0, 0]),
    ],
  });
  return {
    layout: 'ladder',
    tag: 'none',
    margin: [0, 2, 0, 2],
    table: {
      widths: ['*', '*'],
      body: [
        [
          {
            ...box(t('handOver.marketingFrom', { score: thresholds.marketing }), handOver.marketingMeaning),
            border: [true, true, true, true],
          },
          {
            ...box(t('handOver.salesFrom', { score: thresholds.sales }), handOver.salesMeaning),
            fillColor: colors.softPetrol,
            border: [true, true, true, true],
          },
        ],
      ],
    },
  };
}
