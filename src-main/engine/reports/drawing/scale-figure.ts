import type { Colors } from '../print/definition.ts';
import { escapeXml } from './svg.ts';

/** Height of a scale in the head of a table, in points. */
export const scaleHeight = 9;

/** A figure of a scale above the place that it names. */
export function scaleFigure(
  x: number,
  figure: string,
  colors: Colors,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): string {
  return `<text x="${x.toFixed(2)}" y="7.5" font-family="Sans" font-size="7.5" text-anchor="${anchor}" fill="${colors.ink2}">${escapeXml(figure)}</text>`;
}
