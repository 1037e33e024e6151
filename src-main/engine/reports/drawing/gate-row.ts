import type { Colors } from '../print/definition.ts';
import { measure, shorten } from '../typography.ts';
import { contour, type Shape, shapeColor } from './shapes.ts';
import { escapeXml, svg } from './svg.ts';

/** One gate of the row: its number, name and what became of it. */
export interface GateMark {
  name: string;
  shape: Shape;
  word: string;
}

const width = 483;
const size = 14;

/** Gates in a row, joined by a line that breaks off after one that is closed; returns the picture and its height in points. */
export function gateRow(gates: readonly GateMark[], colors: Colors): { picture: string; height: number } {
  const step = width / gates.length;
  const parts = gates.map((gate, index) => {
    const x = step * index + step / 2;
    return [
      index < gates.length - 1 ? join(x, step, gate.shape === 'cross', colors) : '',
      `<g transform="translate(${(x - size / 2).toFixed(2)} 2) scale(${(size / 12).toFixed(4)})">${contour(gate.shape, shapeColor(gate.shape, colors), colors.surface)}</g>`,
      text(x, 27, String(index + 1), 8, colors.ink, true),
      ...nameLines(gate.name, step).map((line, row) =>
        text(x, 36.5 + row * 8, line, 6.6, colors.ink2, false),
      ),
      text(x, 54, gate.word, 6.6, wordColor(gate.shape, colors), gate.shape !== 'tick'),
    ].join('');
  });
  return { picture: svg(width, 58, parts.join('')), height: 58 };
}

function join(x: number, step: number, isClosed: boolean, colors: Colors): string {
  const dash = isClosed ? ' stroke-dasharray="2 2"' : '';
  const color = isClosed ? colors.risk : colors.lineStrong;
  return `<path d="M${(x + size / 2 + 3).toFixed(2)} 9H${(x + step - size / 2 - 3).toFixed(2)}" stroke="${color}" stroke-width="1"${dash}/>`;
}

/** At most two lines, broken between words; what is too long is cut, the list below has it whole. */
function nameLines(name: string, step: number): string[] {
  const words = name.split(' ');
  const fits = (count: number) => measure(words.slice(0, count).join(' '), 7) <= step - 2;
  let first = words.length;
  while (first > 1 && !fits(first)) first -= 1;
  const lines = [words.slice(0, first).join(' '), words.slice(first).join(' ')];
  return lines.filter(Boolean).map((line) => shorten(line, step + 4, 7));
}

function wordColor(kind: Shape, colors: Colors): string {
  return kind === 'tick' || kind === 'dash' ? colors.ink2 : shapeColor(kind, colors);
}

function text(x: number, y: number, words: string, fontSize: number, color: string, isBold: boolean): string {
  return `<text x="${x.toFixed(2)}" y="${y}" font-family="Sans" font-size="${fontSize}"${isBold ? ' font-weight="bold"' : ''} text-anchor="middle" fill="${color}">${escapeXml(words)}</text>`;
}
