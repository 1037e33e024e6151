import { hatchLines } from '../../drawing/hatch.ts';
import { shape, shapeColor } from '../../drawing/shapes.ts';
import { svg } from '../../drawing/svg.ts';
import { mark } from '../../drawing/vendor-marks.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shortenLines } from '../../typography.ts';
import { mustTitle, nameOf, pointsText } from './words.ts';

const barWidth = 164;
/** Fewer points between first and second are called close. */
const close = 3;

/** Whom we recommend and why in a sentence; beside it everybody's points. */
export function verdictBand(sheet: Sheet, facts: ComparisonFacts): Node {
  const { colors } = sheet;
  const { leader } = facts;
  const kind = leader === null ? 'dashedCircle' : leader.openMusts.length > 0 ? 'triangle' : 'tick';
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [30, '*', barWidth],
      body: [
        [
          { svg: shape(kind, 29, shapeColor(kind, colors), colors.surface), margin: [0, 4, 0, 0] },
          {
            margin: [4, 0, 0, 0],
            stack: [
              { text: headline(sheet, facts), style: 'verdict' },
              paragraph(shortenLines(sentences(sheet, facts).join(' '), 5, 232, 10), 'body', [0, 1, 0, 0]),
            ],
          },
          { stack: bars(sheet, facts) },
        ],
      ],
    },
  };
}

function headline({ t }: Sheet, { leader, comparison }: ComparisonFacts): string {
  if (leader !== null)
    return t('comparison.recommended', { name: nameOf(comparison, leader.serviceId, 150) });
  if (comparison.first.length === 0) return t('comparison.nobody');
  return t('comparison.level', {
    names: comparison.first.map((id) => nameOf(comparison, id, 70)).join(', '),
  });
}

function sentences(sheet: Sheet, facts: ComparisonFacts): string[] {
  const { t } = sheet;
  const { comparison, leader, second } = facts;
  const out = comparison.vendors.filter(({ standing }) => standing === 'knockedOut');
  const unrated = comparison.vendors.filter(({ standing }) => standing === 'notAssessed');
  return [
    ...standing(sheet, facts),
    ...(leader && second ? [t('comparison.second', { name: nameOf(comparison, second.serviceId) })] : []),
    ...out.map(({ serviceId, failedMusts }) =>
      t('comparison.knockedOut', {
        name: nameOf(comparison, serviceId),
        musts: failedMusts.map((id) => mustTitle(sheet, comparison, id)).join(', '),
      }),
    ),
    ...unrated.map(({ serviceId }) => t('comparison.notAssessed', { name: nameOf(comparison, serviceId) })),
  ];
}

function standing(sheet: Sheet, { comparison, leader, second }: ComparisonFacts): string[] {
  const { t } = sheet;
  if (leader === null)
    return [t(comparison.first.length === 0 ? 'comparison.nobodyWhy' : 'comparison.levelWhy')];
  const first = pointsText(sheet, leader.total ?? 0);
  if (second === null) return [t('comparison.alone', { first })];
  const isClose = (comparison.lead ?? 0) < close;
  const figures = { first, second: pointsText(sheet, second.total ?? 0) };
  return [t(isClose ? 'comparison.close' : 'comparison.clear', figures)];
}

function bars(sheet: Sheet, { comparison }: ComparisonFacts): Node[] {
  const { t, colors } = sheet;
  return comparison.vendors.map((vendor, index) => {
    const isRanked = vendor.rank !== null;
    const total = vendor.total ?? 0;
    const word = isRanked
      ? pointsText(sheet, total)
      : t(vendor.standing === 'knockedOut' ? 'comparison.out' : 'comparison.unrated');
    return {
      margin: [0, 0, 0, 4],
      stack: [
        {
          columnGap: 5,
          columns: [
            { svg: mark(index, colors), width: 12 },
            {
              text: nameOf(comparison, vendor.serviceId, 84),
              style: 'cell',
              bold: vendor.rank === 1,
              width: '*',
              tag: 'none',
            },
            {
              text: word,
              style: 'cell',
              bold: isRanked,
              color: isRanked ? colors.ink : colors.risk,
              alignment: 'right',
              width: 'auto',
              tag: 'none',
            },
          ],
        },
        { svg: totalBar(total, vendor.rank, sheet), margin: [0, 1, 0, 0] },
      ],
    };
  });
}

function totalBar(total: number, rank: number | null, { colors }: Sheet): string {
  const length = (total / 100) * barWidth;
  const fill =
    rank === null
      ? hatchLines(0, length, 4, colors.ink2)
      : `<rect x="0" y="0" width="${length.toFixed(2)}" height="4" fill="${rank === 1 ? colors.accent : colors.ink}"/>`;
  return svg(barWidth, 4, `<rect width="${barWidth}" height="4" fill="${colors.softPetrol}"/>${fill}`);
}
