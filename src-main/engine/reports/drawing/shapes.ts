import type { Colors } from '../print/definition.ts';
import { svg } from './svg.ts';

/**
 * Status shapes on a grid of 12: filled tick, outlined triangle, filled octagon with cross, dashed circle, ring with dot,
 * dash, dashed square with clock hands. Filled against outlined and the contour tell them apart without colour.
 */
export type Shape = 'tick' | 'triangle' | 'cross' | 'dashedCircle' | 'ring' | 'dash' | 'clock';

/** A shape of `size` points in one colour. */
export function shape(kind: Shape, size: number, color: string, paper: string): string {
  const scaled = `<g transform="scale(${(size / 12).toFixed(4)})">${contour(kind, color, paper)}</g>`;
  return svg(size, size, scaled, kind);
}

/** The colour that goes with a shape. */
export function shapeColor(kind: Shape, colors: Colors): string {
  const byKind: Record<Shape, string> = {
    tick: colors.ok,
    triangle: colors.caution,
    cross: colors.risk,
    dashedCircle: colors.ink3,
    ring: colors.ink3,
    dash: colors.ink3,
    clock: colors.wait,
  };
  return byKind[kind];
}

/** The drawing of a shape on its grid of 12, for use inside another picture. */
export function contour(kind: Shape, color: string, paper: string): string {
  const stroke = (width: number, ink: string) =>
    `fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  switch (kind) {
    case 'tick':
      return `<circle cx="6" cy="6" r="5.6" fill="${color}"/><path d="M3.4 6.2L5.3 8.1L8.7 4.3" ${stroke(1.5, paper)}/>`;
    case 'triangle':
      return `<path d="M6 1.1L11.3 10.7H0.7Z" ${stroke(1.25, color)}/><path d="M6 4.6V7.3" ${stroke(1.35, color)}/><circle cx="6" cy="9" r="0.75" fill="${color}"/>`;
    case 'cross':
      return `<path d="M3.7 0.4H8.3L11.6 3.7V8.3L8.3 11.6H3.7L0.4 8.3V3.7Z" fill="${color}"/><path d="M4.1 4.1L7.9 7.9M7.9 4.1L4.1 7.9" ${stroke(1.5, paper)}/>`;
    case 'dashedCircle':
      return `<circle cx="6" cy="6" r="5.2" fill="none" stroke="${color}" stroke-width="1.1" stroke-dasharray="2 1.4"/>`;
    case 'ring':
      return `<circle cx="6" cy="6" r="5" fill="none" stroke="${color}" stroke-width="1.2"/><circle cx="6" cy="6" r="1.4" fill="${color}"/>`;
    case 'dash':
      return `<path d="M1.8 6H10.2" ${stroke(1.3, color)}/>`;
    case 'clock':
      return `<rect x="0.9" y="0.9" width="10.2" height="10.2" fill="none" stroke="${color}" stroke-width="1.1" stroke-dasharray="2 1.4"/><path d="M6 3.4V6.4L8.1 7.6" ${stroke(1.2, color)}/>`;
  }
}
