import { hatchLines } from '../../drawing/hatch.ts';
import { svg } from '../../drawing/svg.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { hundredths, nameOf } from './words.ts';

const width = 483;
const height = 10;

/** In how many of 100 weightings near the chosen one the recommended vendor stays first. */
export function stabilityBar(sheet: Sheet, { comparison, leader }: ComparisonFacts): Node[] {
  if (leader === null) return [];
  const { t, colors, format } = sheet;
  const share = hundredths(comparison, leader, 20);
  const name = nameOf(comparison, leader.serviceId);
  const words = t('comparison.stable', { name, share });
  const length = (share / 100) * width;
  const bar = [
    hatchLines(length, width - length, height, colors.ink2),
    `<rect x="0.3" y="0.3" width="${width - 0.6}" height="${height - 0.6}" fill="none" stroke="${colors.lineStrong}" stroke-width="0.6"/>`,
    `<rect x="0" y="0" width="${length.toFixed(2)}" height="${height}" fill="${colors.accent}"/>`,
  ].join('');
  return [
    {
      text: `${t('comparison.stability')}: ${words}`,
      style: 'h3',
      tag: 'H2',
      room: 60,
      margin: [0, 9, 0, 3],
    },
    { svg: svg(width, height, bar), alt: words },
    paragraph(
      t('comparison.stableNote', {
        samples: format.number(comparison.stability.samples),
        s30: hundredths(comparison, leader, 30),
        s40: hundredths(comparison, leader, 40),
        s50: hundredths(comparison, leader, 50),
      }),
      'micro',
      [0, 3, 0, 0],
    ),
  ];
}
