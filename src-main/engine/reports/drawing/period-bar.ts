import type { Colors } from '../print/definition.ts';
import { measure, shorten } from '../typography.ts';
import { hatchLines } from './hatch.ts';
import { escapeXml, svg } from './svg.ts';

/** One moment above the bar: a bold word and its time. */
export interface PeriodMark {
  word: string;
  time: string;
}

export interface PeriodPicture {
  /** Hours of the period. */
  hours: number;
  /** Hours from the start to the act or to now; can lie beyond the period. */
  elapsed: number;
  /** Inside the bar or beside it, for example "66 h 10 min nach Kenntnis". */
  elapsedText: string;
  start: PeriodMark;
  /** Null while nothing was done yet: then the bar ends at now. */
  act: PeriodMark | null;
  due: PeriodMark;
}

const width = 483;
const barHeight = 14;
const rowHeight = 27;
/** Where the period ends when the act came far beyond it: the rest is drawn with a break. */
const brokenAt = 0.62;

/** The period as a bar with its hours, what was done on it and its end; returns the picture and its height in points. */
export function periodBar(picture: PeriodPicture, colors: Colors): { picture: string; height: number } {
  const { hours, elapsed, act } = picture;
  const isLate = elapsed > hours;
  const isBroken = elapsed > hours * 1.6;
  const end = isBroken ? hours / brokenAt : Math.max(hours, elapsed);
  const dueX = isLate ? (hours / end) * width : width;
  const reachedX = isBroken ? width : Math.max((elapsed / end) * width, 0);
  const labels = placeLabels(picture, dueX, reachedX);
  const rows = labels.some(({ row }) => row === 1) ? 2 : 1;
  const top = 4 + rows * rowHeight;
  const lineFrom = (mark: PeriodMark) =>
    top - rowHeight * ((labels.find((label) => label.mark === mark)?.row ?? 0) + 1) + 4;
  const parts = [
    bar(top, dueX, reachedX, colors),
    isBroken ? gap((dueX + width) / 2, top, colors) : '',
    elapsedLabel(picture.elapsedText, top, Math.min(reachedX, dueX), colors),
    ...ticks(hours, dueX, top, colors),
    stroke(0.6, lineFrom(picture.start), top + barHeight, 1.2, colors.ink),
    stroke(dueX - 0.9, lineFrom(picture.due), top + barHeight, 1.8, colors.risk),
    act ? stroke(Math.min(reachedX, width - 0.6), lineFrom(act), top + barHeight, 1.2, colors.ink) : '',
    ...labels.map((label) => drawLabel(label, top, colors)),
  ];
  const height = top + barHeight + 14;
  return { picture: svg(width, height, parts.join('')), height };
}

function bar(top: number, dueX: number, reachedX: number, colors: Colors): string {
  const inTime = Math.min(reachedX, dueX);
  const late = reachedX - dueX;
  const outline = `<rect x="0.4" y="${top}" width="${Math.max(dueX, reachedX) - 0.8}" height="${barHeight}" fill="none" stroke="${colors.ink}" stroke-width="0.7"/>`;
  const filled = `<rect x="0" y="${top}" width="${inTime.toFixed(2)}" height="${barHeight}" fill="${colors.accent}"/>`;
  if (late <= 0) return `${filled}${outline}`;
  return `${filled}<g transform="translate(0 ${top})">${hatchLines(dueX, late, barHeight, colors.risk)}</g>${outline}`;
}

/** The break in a scale that is not drawn to its end. */
function gap(x: number, top: number, colors: Colors): string {
  const y = top - 2;
  const low = top + barHeight + 2;
  return `<path d="M${x - 4} ${low}L${x} ${y}H${x + 6}L${x + 2} ${low}Z" fill="${colors.surface}"/><path d="M${x - 4} ${low}L${x} ${y}M${x + 2} ${low}L${x + 6} ${y}" stroke="${colors.ink}" stroke-width="0.7"/>`;
}

function elapsedLabel(words: string, top: number, length: number, colors: Colors): string {
  const size = 8.5;
  const needed = measure(words, size * 1.08) + 12;
  const y = top + 10;
  if (needed <= length) return text(length / 2, y, words, size, colors.surface, true, 'middle');
  return text(length + 6, y, words, size, colors.ink, true, 'start');
}

function ticks(hours: number, dueX: number, top: number, colors: Colors): string[] {
  const step = hours % 12 === 0 ? hours / 6 : hours;
  const bottom = top + barHeight;
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => {
    const x = (index * step * dueX) / hours;
    const anchor = index === 0 ? 'start' : x > width - 8 ? 'end' : 'middle';
    return `<path d="M${Math.min(Math.max(x, 0.4), width - 0.4).toFixed(2)} ${bottom}V${bottom + 3}" stroke="${colors.lineStrong}" stroke-width="0.6"/>${text(x, bottom + 11.5, `${index * step}\u00A0h`, 7.5, colors.ink2, false, anchor)}`;
  });
}

interface Placed {
  mark: PeriodMark;
  x: number;
  anchor: 'start' | 'end';
  color: keyof Colors;
  /** Row from the bar upwards. */
  row: 0 | 1;
}

/** Start on the left, end of the period at its line, the act between them; where two meet, one of them stands a row higher. */
function placeLabels({ start, act, due }: PeriodPicture, dueX: number, reachedX: number): Placed[] {
  const first: Placed = { mark: start, x: 5, anchor: 'start', color: 'ink', row: 0 };
  const last: Placed = { mark: due, x: Math.min(dueX, width) - 5, anchor: 'end', color: 'risk', row: 0 };
  if (!act) return [first, last];
  const needed = widthOf(act);
  const startEnd = 5 + widthOf(start) + 10;
  const dueStart = last.x - widthOf(due) - 10;
  const left: Placed = { mark: act, x: reachedX - 5, anchor: 'end', color: 'ink', row: 0 };
  const right: Placed = { ...left, x: reachedX + 5, anchor: 'start' };
  const isLeftFree = left.x - needed > startEnd;
  if (reachedX > dueX) return [first, last, left.x - needed > dueX + 5 ? left : { ...left, row: 1 }];
  if (isLeftFree && reachedX < dueStart) return [first, last, left];
  if (isLeftFree) return [first, { ...last, row: 1 }, left];
  if (reachedX > startEnd && right.x + needed < dueStart) return [first, last, right];
  return [first, last, { ...right, row: 1 }];
}

function widthOf({ word, time }: PeriodMark): number {
  return Math.max(measure(word, 9.1), measure(time, 7.8));
}

function drawLabel({ mark, x, anchor, color, row }: Placed, top: number, colors: Colors): string {
  const y = top - rowHeight * (row + 1) + 6;
  return `${text(x, y + 4, shorten(mark.word, 220, 9.1), 8.5, colors[color], true, anchor)}${text(x, y + 14.5, mark.time, 7.5, colors.ink2, false, anchor)}`;
}

function stroke(x: number, from: number, to: number, thick: number, color: string): string {
  return `<path d="M${Math.max(x, 0.6).toFixed(2)} ${from}V${to}" stroke="${color}" stroke-width="${thick}"/>`;
}

function text(
  x: number,
  y: number,
  words: string,
  size: number,
  color: string,
  isBold: boolean,
  anchor: 'start' | 'middle' | 'end',
): string {
  return `<text x="${x.toFixed(2)}" y="${y}" font-family="Sans" font-size="${size}"${isBold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${color}">${escapeXml(words)}</text>`;
}
