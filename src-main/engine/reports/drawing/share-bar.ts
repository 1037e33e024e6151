import type { Colors } from '../print/definition.ts';
import { hatchLines } from './hatch.ts';
import { contour, type Shape, shapeColor } from './shapes.ts';
import { svg } from './svg.ts';

const height = 16;
const gap = 2;
/** A part that is narrower has no room for its shape and its number. */
const smallest = 26;

/** Parts of a whole side by side: each with shape, number and pattern, so that no colour carries it alone. */
export function shareBar(
  parts: readonly { count: number; shape: Shape }[],
  width: number,
  colors: Colors,
): string {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const free = width - gap * (parts.length - 1) - smallest * parts.length;
  let x = 0;
  const drawn = parts.map(({ count, shape }) => {
    const own = smallest + (free * count) / all;
    const color = shapeColor(shape, colors);
    const isQuiet = shape === 'dashedCircle' || shape === 'clock' || shape === 'dash';
    const fill = isQuiet
      ? `<rect x="${x.toFixed(2)}" y="0" width="${own.toFixed(2)}" height="${height}" fill="${colors.surface}"/>${hatched(x, own, colors)}`
      : '';
    const box = `<rect x="${(x + 0.4).toFixed(2)}" y="0.4" width="${(own - 0.8).toFixed(2)}" height="${height - 0.8}" fill="${isQuiet ? 'none' : colors.wash}" stroke="${color}" stroke-width="0.8"/>`;
    const label = `<rect x="${(x + 3).toFixed(2)}" y="2" width="20" height="${height - 4}" fill="${colors.surface}" fill-opacity="${isQuiet ? 1 : 0}"/><g transform="translate(${(x + 4).toFixed(2)} 3.6) scale(0.74)">${contour(shape, color, colors.surface)}</g><text x="${(x + 15).toFixed(2)}" y="11.4" font-family="Sans" font-weight="bold" font-size="9" fill="${colors.ink}">${count}</text>`;
    x += own + gap;
    return fill + box + label;
  });
  return svg(width, height, drawn.join(''));
}

function hatched(x: number, width: number, colors: Colors): string {
  return hatchLines(x, width, height, colors.line);
}
