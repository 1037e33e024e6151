import type { Colors } from '../print/definition.ts';
import { measure, shorten } from '../typography.ts';
import { hatchLines } from './hatch.ts';
import { escapeXml, svg } from './svg.ts';

export interface LanePeriod {
  /** Name of the version and its number, where the name has no room; null for a gap. */
  label: { long: string; short: string } | null;
  /** Milliseconds. */
  from: number;
  to: number;
  /** The version that is valid today. */
  isNewest: boolean;
}

export interface PlaceLanes {
  lanes: readonly { name: string; periods: readonly LanePeriod[] }[];
  start: number;
  end: number;
  startText: string;
  endText: string;
}

const width = 483;
const nameWidth = 150;
const barHeight = 15;
const rowHeight = 21;
const size = 7.5;

/** Which place showed which version when: a bar for each place on one axis of time. */
export function placeLanes({ lanes, start, end, startText, endText }: PlaceLanes, colors: Colors): string {
  const length = Math.max(end - start, 1);
  const xOf = (at: number) => nameWidth + ((at - start) / length) * (width - nameWidth);
  const bottom = lanes.length * rowHeight;
  return svg(
    width,
    bottom + 12,
    [
      ...lanes.flatMap(({ name, periods }, index) => {
        const y = index * rowHeight;
        return [
          words(0, y + 10.4, shorten(name, nameWidth - 8, size), colors.ink, 'start', false),
          ...periods.map((period) => box(period, xOf(period.from), xOf(period.to), y, colors)),
        ];
      }),
      words(nameWidth, bottom + 6, startText, colors.ink2, 'start', false),
      words(width, bottom + 6, endText, colors.ink2, 'end', false),
    ].join(''),
  );
}

function box({ label, isNewest }: LanePeriod, x: number, right: number, y: number, colors: Colors): string {
  const wide = Math.max(right - x - 0.8, 0.4);
  const fill = isNewest && label ? colors.accent : 'none';
  const frame = `<rect x="${(x + 0.4).toFixed(2)}" y="${y}" width="${wide.toFixed(2)}" height="${barHeight}" fill="${fill}" stroke="${colors.lineStrong}" stroke-width="0.6"/>`;
  if (!label)
    return `<g transform="translate(0 ${y})">${hatchLines(x + 0.4, wide, barHeight, colors.line)}</g>${frame}`;
  const told = [label.long, label.short].find((text) => measure(text, size * 1.08) + 5 < wide);
  if (told === undefined) return frame;
  const color = isNewest ? colors.surface : colors.ink2;
  return `${frame}${words((x + right) / 2, y + 10.4, told, color, 'middle', isNewest)}`;
}

function words(
  x: number,
  y: number,
  text: string,
  color: string,
  anchor: 'start' | 'middle' | 'end',
  isBold: boolean,
): string {
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(1)}" font-family="Sans" font-size="${size}"${isBold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${color}">${escapeXml(text)}</text>`;
}
