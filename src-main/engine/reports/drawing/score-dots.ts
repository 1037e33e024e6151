import type { Colors } from '../print/definition.ts';
import { scaleFigure, scaleHeight } from './scale-figure.ts';
import { svg } from './svg.ts';
import { markAt } from './vendor-marks.ts';

/** Width of the plot's column in points. */
export const dotsWidth = 172;
const height = 15;
const inset = 7;
/** Marks closer than this step aside. */
const near = 9;

/** Place of a number of points of 100. */
function at(points: number): number {
  return inset + (points / 100) * (dotsWidth - 2 * inset);
}

/** The figures 0 to 100 above the lines. */
export function scoreScale(colors: Colors): string {
  const figures = [0, 25, 50, 75, 100].map((tick) => scaleFigure(at(tick), `${tick}`, colors));
  return svg(dotsWidth, scaleHeight, figures.join(''));
}

/** One criterion: a mark per vendor on a line from 0 to 100; null where the criterion does not apply. */
export function scoreDots(values: readonly (number | null)[], colors: Colors): string {
  const ticks = [0, 25, 50, 75, 100].map(
    (tick) =>
      `<path d="M${at(tick)} 0V${height}" stroke="${colors.line}" stroke-width="0.5" ${tick === 0 ? '' : 'stroke-dasharray="1 2"'}/>`,
  );
  const shown = values.flatMap((value, index) => (value === null ? [] : [{ x: at(value), index }]));
  const xs = shown.map(({ x }) => x);
  const span =
    shown.length > 1
      ? `<path d="M${Math.min(...xs).toFixed(2)} ${height / 2}H${Math.max(...xs).toFixed(2)}" stroke="${colors.lineStrong}" stroke-width="0.7"/>`
      : '';
  const marks = shown.map(({ x, index }, place) => {
    const crowd = shown.slice(0, place).filter((other) => Math.abs(other.x - x) < near).length;
    return markAt(index, x, height / 2 + ([0, -3, 3, -3][crowd] ?? 0), colors);
  });
  return svg(dotsWidth, height, [...ticks, span, ...marks.reverse()].join(''));
}
