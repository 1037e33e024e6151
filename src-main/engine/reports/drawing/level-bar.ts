import type { LevelGap } from '../../../contract/assessments.ts';
import { MeasureLevel } from '../../../contract/values.ts';
import type { Colors } from '../print/definition.ts';
import { hatchLines } from './hatch.ts';
import { svg } from './svg.ts';

/** Width of the chart's column in points; three equal steps between four levels. */
export const levelChartWidth = 168;
const height = 11;
const step = levelChartWidth / 3;

/** Rank of a level, 0 for none. */
export function rankOf(level: MeasureLevel): number {
  return MeasureLevel.options.indexOf(level);
}

/** One row of the chart: the vendor's level as a bar (hatched while only self-declared), our own as a stroke with a halo. */
export function levelBar(gap: LevelGap, colors: Colors): string {
  const parts = [1, 2, 3].map(
    (tick) =>
      `<path d="M${tick * step} 0V${height}" stroke="${colors.line}" stroke-width="0.5" stroke-dasharray="1 2"/>`,
  );
  parts.push(`<path d="M0.3 0V${height}" stroke="${colors.line}" stroke-width="0.6"/>`);
  const own = gap.ownLevel === null ? null : rankOf(gap.ownLevel) * step;
  const length = gap.vendorLevel === null ? null : rankOf(gap.vendorLevel) * step;
  if (length !== null && length > 0) parts.push(bar(length, gap.isProved, colors));
  if (length !== null && own !== null && own > length) {
    parts.push(
      `<path d="M${length + 2} 5.5H${own - 3}" stroke="${colors.caution}" stroke-width="1" stroke-dasharray="1.5 1.8"/>`,
    );
  }
  if (own !== null) {
    const x = Math.min(Math.max(own, 1.2), levelChartWidth - 1.2);
    parts.push(
      `<path d="M${x} 0V${height}" stroke="${colors.surface}" stroke-width="4.5"/><path d="M${x} 0V${height}" stroke="${colors.ink}" stroke-width="2"/>`,
    );
  }
  return svg(levelChartWidth, height, parts.join(''));
}

function bar(length: number, isProved: boolean, colors: Colors): string {
  const y = 1.5;
  const thick = height - 3;
  if (isProved) return `<rect x="0" y="${y}" width="${length}" height="${thick}" fill="${colors.accent}"/>`;
  return `<g transform="translate(0 ${y})">${hatchLines(0, length, thick, colors.accent)}</g><rect x="0.4" y="${y + 0.4}" width="${length - 0.8}" height="${thick - 0.8}" fill="none" stroke="${colors.accent}" stroke-width="0.8"/>`;
}
