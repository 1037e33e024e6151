import type { LevelGap } from '../../../../contract/assessments.ts';
import { MeasureLevel } from '../../../../contract/values.ts';
import { hatchLines } from '../../drawing/hatch.ts';
import { levelBar, levelChartWidth, rankOf } from '../../drawing/level-bar.ts';
import { svg } from '../../drawing/svg.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import { cell, chapter, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Margin, Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shorten } from '../../typography.ts';

/** Chapter 4: the vendor's level against our own and against the protection need (Art. 28(1), Art. 32 GDPR). */
export function measuresChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t, own } = sheet;
  const { assessment, vendor } = facts;
  const head = heads([t('measures.control'), '', t('measures.compare'), t('measures.proof')], [3]);
  head[1] = scale(sheet);
  head[2] = { ...head[2], margin: [8, 0, 0, 0] };
  const rows = assessment.result.levels.map((gap) => [
    cell(own(gap.label)),
    {
      svg: levelBar(gap, sheet.colors),
      alt: t('measures.rowAlt', {
        control: own(gap.label),
        vendor: gap.vendorLevel ? t(`level.${gap.vendorLevel}`) : t('measures.notJudged'),
        own: gap.ownLevel ? t(`level.${gap.ownLevel}`) : t('common.open'),
      }),
    },
    { ...comparison(sheet, gap), margin: [8, 0, 0, 0] as Margin },
    {
      ...cell(gap.vendorLevel === null ? '–' : t(gap.isProved ? 'measures.proved' : 'measures.selfDeclared')),
      style: 'label' as const,
      alignment: 'right' as const,
    },
  ]);
  return [
    chapter(sheet, 4, t('measures.chapter'), 370),
    paragraph(t('measures.intro', { need: t(`need.${assessment.protectionNeed}`) }), 'body', [0, 0, 0, 7]),
    dataTable(['*', levelChartWidth, 100, 62], head, rows),
    legend(sheet, shorten(vendor.name, 90, 8.5)),
  ];
}

function scale({ t, colors }: Sheet): Node {
  const step = levelChartWidth / 3;
  const words = MeasureLevel.options;
  const labels = words.map((word, index) => {
    const anchor = index === 0 ? 'start' : index === 3 ? 'end' : 'middle';
    return `<text x="${index * step}" y="8" font-family="Sans" font-size="7.5" text-anchor="${anchor}" fill="${colors.ink2}">${t(`scale.${word}`)}</text>`;
  });
  return {
    svg: svg(levelChartWidth, 10, labels.join('')),
    alt: words.map((word) => t(`scale.${word}`)).join(', '),
  };
}

function comparison(sheet: Sheet, gap: LevelGap): Node {
  const { t } = sheet;
  if (gap.vendorLevel === null) return status(sheet, 'dashedCircle', t('measures.notJudged'));
  if (gap.isShort && gap.compensation?.isInForce) return status(sheet, 'triangle', t('measures.compensated'));
  if (gap.isBelowNeed) return status(sheet, 'cross', t('measures.belowNeed'));
  if (gap.ownLevel === null) return status(sheet, 'tick', t('measures.meetsNeed'));
  const steps = rankOf(gap.vendorLevel) - rankOf(gap.ownLevel);
  if (steps === 0) return status(sheet, 'tick', t('measures.equal'));
  if (steps > 0) return status(sheet, 'tick', t('measures.higher', { steps }));
  return status(sheet, 'triangle', t('measures.lower', { steps: -steps }));
}

function legend({ t, colors }: Sheet, vendor: string): Node {
  const solid = svg(18, 8, `<rect width="18" height="8" fill="${colors.accent}"/>`);
  const hatched = svg(
    18,
    8,
    `${hatchLines(0, 18, 8, colors.accent)}<rect x="0.4" y="0.4" width="17.2" height="7.2" fill="none" stroke="${colors.accent}" stroke-width="0.8"/>`,
  );
  const stroke = svg(6, 10, `<path d="M3 0V10" stroke="${colors.ink}" stroke-width="2"/>`);
  const word = (text: string) => ({
    text: printableLine(text),
    style: 'small' as const,
    noWrap: true,
    width: 'auto' as const,
  });
  return {
    margin: [0, 8, 0, 0],
    tag: 'artifact',
    columnGap: 7,
    columns: [
      { svg: solid, width: 18, margin: [0, 1.5, 0, 0] },
      word(t('measures.legendProved', { vendor })),
      { svg: hatched, width: 18, margin: [0, 1.5, 0, 0] },
      word(t('measures.legendDeclared', { vendor })),
      { svg: stroke, width: 6, margin: [0, 0.5, 0, 0] },
      word(t('measures.legendOwn')),
    ],
  };
}
