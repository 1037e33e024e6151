import type { Colors } from '../print/definition.ts';
import { svg } from './svg.ts';

/** Outlines around 0/0 within 6 points; filled, hollow, slanted, pointed and crossed: told apart without colour. */
const outlines = [
  'M5 0a5 5 0 1 1-10 0a5 5 0 1 1 10 0z',
  'M-4.6-4.6h9.2v9.2h-9.2z',
  'M0-5.8l5.8 5.8l-5.8 5.8l-5.8-5.8z',
  'M0-5l5.4 9.6h-10.8z',
  'M-4.2-4.2l8.4 8.4M4.2-4.2l-8.4 8.4',
] as const;

/** The mark of one of up to five vendors, at its place in a picture. */
export function markAt(index: number, x: number, y: number, colors: Colors): string {
  const place = index % outlines.length;
  const isHollow = place === 1 || place === 3;
  const ink = place === 0 ? colors.accent : place === 4 ? colors.ink2 : colors.ink;
  const fill = isHollow ? colors.surface : place === 4 ? 'none' : ink;
  return `<path d="${outlines[place]}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)})" fill="${fill}" stroke="${ink}" stroke-width="${place === 4 ? 1.7 : 1.3}"/>`;
}

/** The same as a picture of its own, 12 points square. */
export function mark(index: number, colors: Colors): string {
  return svg(12, 12, markAt(index, 6, 6, colors));
}
