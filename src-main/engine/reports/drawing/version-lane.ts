import type { Colors } from '../print/definition.ts';
import { measure } from '../typography.ts';
import { hatchLines } from './hatch.ts';
import { escapeXml, svg } from './svg.ts';

export interface LaneStretch {
  /** Name of the version; null for a gap in which the place showed nothing. */
  label: string | null;
  /** Its number, where the name has no room. */
  short: string;
  /** Milliseconds. */
  from: number;
  fromText: string;
  isAsked: boolean;
}

export interface VersionLane {
  /** In the order of their times; each ends where the next begins, the last at `end`. */
  stretches: readonly LaneStretch[];
  end: number;
  endText: string;
  asked: number;
  askedText: string;
}

const width = 483;
const top = 24;
const barHeight = 19;
const size = 7.5;
const height = top + barHeight + 16;

/** What a place showed from when to when as one bar, with a pin at the instant that was asked about. */
export function versionLane(lane: VersionLane, colors: Colors): string {
  const start = Math.min(lane.stretches[0]?.from ?? lane.asked, lane.asked);
  const length = Math.max(lane.end - start, 1);
  const xOf = (at: number) => ((at - start) / length) * width;
  const placed = lane.stretches.map((stretch, index) => ({
    ...stretch,
    x: xOf(stretch.from),
    right: xOf(lane.stretches[index + 1]?.from ?? lane.end),
  }));
  return svg(
    width,
    height,
    [
      ...placed.map((stretch) => box(stretch, colors)),
      ...dates(placed, lane.endText, colors),
      pin(xOf(lane.asked), lane.askedText, colors),
    ].join(''),
  );
}

interface Placed extends LaneStretch {
  x: number;
  right: number;
}

function box({ label, short, x, right, isAsked }: Placed, colors: Colors): string {
  const wide = Math.max(right - x - 0.8, 0.4);
  const fill = isAsked && label !== null ? colors.accent : 'none';
  const frame = `<rect x="${(x + 0.4).toFixed(2)}" y="${top}" width="${wide.toFixed(2)}" height="${barHeight}" fill="${fill}" stroke="${colors.lineStrong}" stroke-width="0.6"/>`;
  if (label === null)
    return `<g transform="translate(0 ${top})">${hatchLines(x + 0.4, wide, barHeight, colors.line)}</g>${frame}`;
  const told = [label, short].find((text) => measure(text, size * 1.08) + 5 < wide);
  if (told === undefined) return frame;
  const color = isAsked ? colors.surface : colors.ink2;
  return `${frame}${words((x + right) / 2, top + 12.4, told, color, 'middle', isAsked)}`;
}

/** The first day of each stretch below it, as far as they do not run into one another. */
function dates(placed: readonly Placed[], endText: string, colors: Colors): string[] {
  const y = top + barHeight + 11;
  const endStart = width - measure(endText, size) - 8;
  let taken = -10;
  const shown = placed.flatMap(({ x, fromText }) => {
    const long = measure(fromText, size);
    const left = Math.min(Math.max(x - long / 2, 0), endStart - long);
    if (left < taken + 8 || left + long < x) return [];
    taken = left + long;
    const tick = `<path d="M${Math.max(x, 0.4).toFixed(2)} ${top + barHeight}V${top + barHeight + 3.5}" stroke="${colors.lineStrong}" stroke-width="0.6"/>`;
    return [`${tick}${words(left, y, fromText, colors.ink2, 'start', false)}`];
  });
  return [...shown, words(width, y, endText, colors.ink2, 'end', false)];
}

function pin(x: number, text: string, colors: Colors): string {
  const half = measure(text, size * 1.08) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  const tip = Math.min(Math.max(x, 4), width - 4);
  return [
    words(middle, 8, text, colors.ink, 'middle', true),
    `<path d="M${(tip - 4).toFixed(2)} 12.5H${(tip + 4).toFixed(2)}L${tip.toFixed(2)} 18.5Z" fill="${colors.ink}"/>`,
    `<path d="M${tip.toFixed(2)} 16V${top + barHeight + 2}" stroke="${colors.surface}" stroke-width="3.4"/>`,
    `<path d="M${tip.toFixed(2)} 16V${top + barHeight + 2}" stroke="${colors.ink}" stroke-width="1.5"/>`,
  ].join('');
}

function words(
  x: number,
  y: number,
  text: string,
  color: string,
  anchor: 'start' | 'middle' | 'end',
  isBold: boolean,
): string {
  return `<text x="${x.toFixed(2)}" y="${y}" font-family="Sans" font-size="${size}"${isBold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${color}">${escapeXml(text)}</text>`;
}
