import type { Colors } from '../print/definition.ts';
import { hatchLines } from './hatch.ts';
import { scaleFigure, scaleHeight } from './scale-figure.ts';
import { svg } from './svg.ts';

/** Width of the bar's column in points: from 0 to 100 percent. */
export const weightBarWidth = 180;
const height = 10;

/** Percentages above the bars; `percent` writes a share of 1. */
export function weightScale(percent: (share: number) => string, colors: Colors): string {
  const figures = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
    return scaleFigure(share * weightBarWidth, percent(share), colors, anchor);
  });
  return svg(weightBarWidth, scaleHeight, figures.join(''));
}

/** A weight on its scale: a stroke for today, hatched from where on another vendor is first; shares of 1. */
export function weightBar(from: number, at: number | null, colors: Colors): string {
  const place = (share: number) => share * weightBarWidth;
  const turned =
    at === null ? null : at > from ? { x: place(at), end: weightBarWidth } : { x: 0, end: place(at) };
  const hatch = turned === null ? '' : hatchLines(turned.x, turned.end - turned.x, height, colors.ink2);
  const x = Math.min(Math.max(place(from), 1.2), weightBarWidth - 1.2);
  return svg(
    weightBarWidth,
    height,
    [
      `<rect x="0" y="0" width="${weightBarWidth}" height="${height}" fill="${colors.softPetrol}"/>`,
      hatch === ''
        ? ''
        : `<rect x="${turned?.x ?? 0}" y="0" width="${(turned?.end ?? 0) - (turned?.x ?? 0)}" height="${height}" fill="${colors.surface}"/>`,
      hatch,
      `<rect x="0.3" y="0.3" width="${weightBarWidth - 0.6}" height="${height - 0.6}" fill="none" stroke="${colors.lineStrong}" stroke-width="0.6"/>`,
      `<path d="M${x} 0V${height}" stroke="${colors.surface}" stroke-width="4"/><path d="M${x} 0V${height}" stroke="${colors.ink}" stroke-width="2.2"/>`,
    ].join(''),
  );
}
