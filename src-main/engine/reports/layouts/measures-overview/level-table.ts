import { levelBar, levelChartWidth } from '../../drawing/level-bar.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { ControlFacts, MeasuresFacts, ProofState } from '../../facts/measures.ts';
import { cell, dataTable, heads, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

const proofShapes: Record<ProofState, Shape> = {
  current: 'tick',
  expired: 'triangle',
  missing: 'cross',
  none: 'dash',
};

/** All controls on one look: name, level as a bar and in words, state of the evidence. */
export function levelTable(sheet: Sheet, { controls }: Pick<MeasuresFacts, 'controls'>): Node {
  const { t } = sheet;
  return dataTable(
    ['*', levelChartWidth, 64, 98],
    heads([t('measures.control'), t('measures.bar'), t('measures.level'), t('measures.evidence')]),
    controls.map((one) => rowOf(sheet, one)),
  );
}

function rowOf(sheet: Sheet, { control, measure, proof }: ControlFacts): Node[] {
  const { t, own } = sheet;
  return [
    cell(own(control.label), { bold: true }),
    barCell(sheet, { control, measure, proof }),
    cell(measure.level === null ? t('measures.open') : t(`level.${measure.level}`)),
    measure.level === null ? cell('–') : status(sheet, proofShapes[proof], t(`proof.${proof}`)),
  ];
}

/** Full where evidence holds, hatched where it is the company's own word only. */
function barCell(
  { colors, t, own }: Sheet,
  { control, measure, proof }: Pick<ControlFacts, 'control' | 'measure' | 'proof'>,
): Node {
  if (measure.level === null) return { text: '' };
  const gap = {
    control: control.id,
    label: control.label,
    vendorLevel: measure.level,
    neededLevel: measure.level,
    ownLevel: null,
    isBelowNeed: false,
    isBelowOwn: false,
    isShort: false,
    isProved: proof === 'current',
    compensation: null,
  };
  const alt = t('measures.barAlt', {
    control: own(control.label),
    level: t(`level.${measure.level}`),
    proof: t(`proof.${proof}`),
  });
  return { svg: levelBar(gap, colors), alt, margin: [0, 1, 0, 0] };
}
