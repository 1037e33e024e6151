import type { TransferVerdict } from '../../../contract/transfer.ts';
import type { Colors } from '../print/definition.ts';
import { measure, shorten } from '../typography.ts';
import { contour, type Shape, shapeColor } from './shapes.ts';
import { escapeXml, svg } from './svg.ts';

/** One box of the picture. */
export interface ChainNode {
  name: string;
  place: string;
  kind: string;
  /** Instrument that carries the step across the border; empty inside the EEA. */
  tool: string;
  isAccess: boolean;
  verdict: TransferVerdict;
}

export interface ChainPicture {
  us: { name: string; place: string };
  vendor: { name: string; place: string; role: string; isInEea: boolean };
  inside: ChainNode[];
  outside: ChainNode[];
  words: { eea: string; third: string; contract: string; more(count: number): string };
}

/** Shape that stands for a verdict, in pictures and in tables. */
export const verdictShape: Record<TransferVerdict, Shape> = {
  ok: 'tick',
  ok_note: 'tick',
  conditions: 'triangle',
  action_required: 'cross',
  not_permitted: 'cross',
};

const width = 483;
const box = { width: 100, height: 46, gap: 14 };
const nodesShown = 6;
const top = 40;

interface Placed {
  x: number;
  y: number;
  lines: [bold: string, ...rest: string[]];
  isDark?: boolean;
  isThick?: boolean;
  tool?: string;
  shape?: Shape;
}

/** Draws us → vendor → places, with the border of the EEA; returns the picture and its height in points. */
export function transferChain(picture: ChainPicture, colors: Colors): { picture: string; height: number } {
  const { vendor, words } = picture;
  const inside = shown(picture.inside, words);
  const outside = shown(picture.outside, words);
  const isSplit = vendor.isInEea && outside.length === 0 && inside.length > 3;
  const rows = Math.max(isSplit ? Math.ceil(inside.length / 2) : inside.length, outside.length, 1);
  const height = top + Math.max(rows * (box.height + box.gap), 2 * (box.height + box.gap)) + 6;
  const border = vendor.isInEea ? (outside.length > 0 ? 353 : width) : 240;
  const middle = top + (height - top - box.gap) / 2 - box.height / 2;
  const columns = vendor.isInEea
    ? { vendor: 128, inside: 244, outside: 372 }
    : { vendor: 258, inside: 126, outside: 374 };
  const us: Placed = {
    x: 10,
    y: middle,
    lines: [...twoLines(picture.us.name), picture.us.place],
    isDark: true,
  };
  const middleBox: Placed = {
    x: columns.vendor,
    y: middle,
    lines: [vendor.name, vendor.place, vendor.role],
    isThick: true,
  };
  const place = (nodes: ChainNode[], x: number) =>
    nodes.map((node, index) => ({ node, at: placed(node, x, nodeY(index, nodes.length, height)) }));
  const half = isSplit ? Math.ceil(inside.length / 2) : inside.length;
  const insideBoxes = [...place(inside.slice(0, half), columns.inside), ...place(inside.slice(half), 371)];
  const outsideBoxes = place(outside, columns.outside);
  const body = [
    zones(border, height, outside.length > 0 || !vendor.isInEea, words, colors),
    contractArrow(us, middleBox, insideBoxes.length > 0 && !vendor.isInEea, words.contract, colors),
    ...insideBoxes.map(({ node, at }, index) => branch(middleBox, at, node, colors, index >= half)),
    ...outsideBoxes.map(({ node, at }) =>
      branch(middleBox, at, node, colors, vendor.isInEea && insideBoxes.length > 0),
    ),
    drawBox(us, colors),
    drawBox(middleBox, colors),
    ...[...insideBoxes, ...outsideBoxes].map(({ at }) => drawBox(at, colors)),
  ].join('');
  return { picture: svg(width, height, body), height };
}

/** Too many boxes would not be readable; the table below the picture lists all. */
function shown(nodes: ChainNode[], words: ChainPicture['words']): ChainNode[] {
  if (nodes.length <= nodesShown) return nodes;
  const rest = nodes.slice(nodesShown - 1);
  const order: TransferVerdict[] = ['ok', 'ok_note', 'conditions', 'action_required', 'not_permitted'];
  const worst = rest.reduce((one, other) =>
    order.indexOf(other.verdict) > order.indexOf(one.verdict) ? other : one,
  );
  return [
    ...nodes.slice(0, nodesShown - 1),
    { ...worst, name: words.more(rest.length), place: '', kind: '', tool: '', isAccess: false },
  ];
}

/** A long company name on two lines, broken between words. */
function twoLines(name: string): [string, ...string[]] {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && measure(words.slice(0, end).join(' '), 8.7) > box.width - 16) end -= 1;
  const rest = words.slice(end).join(' ');
  return rest ? [words.slice(0, end).join(' '), rest] : [name];
}

function nodeY(index: number, count: number, height: number): number {
  const used = count * box.height + (count - 1) * box.gap;
  return top + (height - top - box.gap - used) / 2 + index * (box.height + box.gap);
}

function placed(node: ChainNode, x: number, y: number): Placed {
  return {
    x,
    y,
    lines: [node.name, node.place, node.kind],
    shape: verdictShape[node.verdict],
    tool: node.tool,
  };
}

function zones(
  border: number,
  height: number,
  hasOutside: boolean,
  words: ChainPicture['words'],
  colors: Colors,
): string {
  const left = hasOutside ? border : width;
  const eea = `<rect x="0.4" y="0.4" width="${left - 0.8}" height="${height - 0.8}" fill="${colors.wash}" stroke="${colors.lineStrong}" stroke-width="0.7"/>${label(10, 17, words.eea, colors.ink2, true, 8.5)}`;
  if (!hasOutside) return eea;
  const x = border + 8;
  const hatch = Array.from({ length: Math.floor((width - x) / 4) }, (_, index) => {
    const start = x + 2 + index * 4;
    return `M${start} 7.5L${Math.min(start + 6, width - 1)} 1`;
  }).join('');
  return `${eea}<path d="${hatch}" stroke="${colors.line}" stroke-width="0.7"/><rect x="${x}" y="0.4" width="${width - x - 0.4}" height="${height - 0.8}" fill="none" stroke="${colors.lineStrong}" stroke-width="0.7" stroke-dasharray="4 3"/>${label(x + 10, 21, words.third, colors.ink2, true, 8.5)}`;
}

function contractArrow(us: Placed, vendor: Placed, isOver: boolean, word: string, colors: Colors): string {
  const y = us.y + box.height / 2;
  const from = us.x + box.width;
  if (isOver) {
    const rise = us.y > top + 10 ? 31 : us.y - 6;
    const middle = us.x + box.width / 2;
    const target = vendor.x + 12;
    return `${stroke(`M${middle} ${us.y}V${rise}H${target}V${vendor.y}`, colors.ink, 1.2)}${arrow(target, vendor.y, 'down', colors.ink)}${label((from + target) / 2, rise - 4, word, colors.ink, true, 7.5, 'middle')}`;
  }
  return `${stroke(`M${from} ${y}H${vendor.x - 1}`, colors.ink, 1.2)}${arrow(vendor.x, y, 'right', colors.ink)}${label((from + vendor.x) / 2, y - 5, word, colors.ink, true, 6.8, 'middle')}`;
}

/** Line from the vendor to a place: solid for data, dashed for access. Over the inner column it runs along the top. */
function branch(vendor: Placed, to: Placed, node: ChainNode, colors: Colors, isOver = false): string {
  const y = to.y + box.height / 2;
  const dash = node.isAccess ? '4 3' : '';
  const isLeft = to.x < vendor.x;
  const end = isLeft ? to.x + box.width : to.x;
  const head = arrow(end, y, isLeft ? 'left' : 'right', colors.ink);
  const start = vendor.y + box.height / 2;
  if (isOver && !isLeft) {
    const bus = to.x - 10;
    const lane = node.isAccess ? 32 : 28;
    const out = vendor.x + box.width - (node.isAccess ? 20 : 28);
    return `${stroke(`M${out} ${vendor.y}V${lane}H${bus}V${y}H${end - 1}`, colors.ink, 0.9, dash)}${head}`;
  }
  const from = isLeft ? vendor.x : vendor.x + box.width;
  const bus = (from + end) / 2;
  return `${stroke(`M${from} ${start}H${bus}V${y}H${isLeft ? end + 1 : end - 1}`, colors.ink, 0.9, dash)}${head}`;
}

function drawBox(at: Placed, colors: Colors): string {
  const fill = at.isDark ? colors.ink : colors.surface;
  const text = at.isDark ? colors.surface : colors.ink;
  const quiet = at.isDark ? colors.surface : colors.ink2;
  const room = box.width - 14;
  const [name, ...rest] = at.lines;
  const frame = `<rect x="${at.x}" y="${at.y}" width="${box.width}" height="${box.height}" fill="${fill}" stroke="${colors.ink}" stroke-width="${at.isThick ? 1.4 : 0.8}"/>`;
  const lines = rest
    .filter(Boolean)
    .map((line, index) =>
      label(
        at.x + 7,
        at.y + 25.5 + index * 10.5,
        shorten(line, at.shape ? room - 10 : room, 8),
        quiet,
        false,
        8,
      ),
    );
  const mark = at.shape
    ? `<g transform="translate(${at.x + box.width - 15} ${at.y + box.height - 15}) scale(0.83)">${contour(at.shape, shapeColor(at.shape, colors), colors.surface)}</g>`
    : '';
  const tool = at.tool ? toolTag(at, at.tool, colors) : '';
  return `${frame}${label(at.x + 7, at.y + 14.5, shorten(name, room - 2, 8.7), text, true, 8.5)}${lines.join('')}${mark}${tool}`;
}

/** The instrument, sitting on the upper edge of the box it carries data to. */
function toolTag(at: Placed, tool: string, colors: Colors): string {
  const size = 6.8;
  const text = shorten(tool, box.width - 22, size * 1.08);
  const length = text.length * size * 0.53 + 10;
  const x = at.x + box.width - length - 5;
  return `<rect x="${x}" y="${at.y - 6}" width="${length}" height="11" fill="${colors.surface}" stroke="${colors.ink}" stroke-width="0.6"/>${label(x + length / 2, at.y + 2, text, colors.ink, true, size, 'middle')}`;
}

function label(
  x: number,
  y: number,
  text: string,
  color: string,
  isBold: boolean,
  size: number,
  anchor: 'start' | 'middle' = 'start',
): string {
  return `<text x="${x}" y="${y}" font-family="Sans" font-size="${size}"${isBold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${color}">${escapeXml(text)}</text>`;
}

function stroke(path: string, color: string, strokeWidth: number, dash = ''): string {
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${strokeWidth}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

function arrow(x: number, y: number, direction: 'right' | 'left' | 'down', color: string): string {
  const paths = {
    right: `M${x} ${y}L${x - 6} ${y - 3}V${y + 3}Z`,
    left: `M${x} ${y}L${x + 6} ${y - 3}V${y + 3}Z`,
    down: `M${x} ${y}L${x - 3} ${y - 6}H${x + 3}Z`,
  };
  return `<path d="${paths[direction]}" fill="${color}"/>`;
}
