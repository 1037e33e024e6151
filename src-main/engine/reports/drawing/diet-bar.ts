import type { Colors } from '../print/definition.ts';
import { hatchLines } from './hatch.ts';
import { svg } from './svg.ts';

const width = 483;
const height = 9;
const gap = 2;

/** One field for each data point: filled when it is justified, hatched and dashed when it is not. */
export function dietBar(points: readonly boolean[], colors: Colors): string {
  const step = (width + gap) / points.length;
  const fields = points.map((isSound, index) => {
    const x = index * step;
    const wide = step - gap;
    if (isSound)
      return `<rect x="${x.toFixed(2)}" y="0" width="${wide.toFixed(2)}" height="${height}" fill="${colors.ok}"/>`;
    return `${hatchLines(x, wide, height, colors.caution)}<rect x="${(x + 0.4).toFixed(2)}" y="0.4" width="${(wide - 0.8).toFixed(2)}" height="${height - 0.8}" fill="none" stroke="${colors.caution}" stroke-width="0.8" stroke-dasharray="2 1.4"/>`;
  });
  return svg(width, height, fields.join(''));
}
