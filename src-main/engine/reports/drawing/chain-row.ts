import type { Colors } from '../print/definition.ts';
import { shorten } from '../typography.ts';
import { contour, type Shape, shapeColor } from './shapes.ts';
import { escapeXml, svg } from './svg.ts';

/** One link of the chain: what it is, what is known of it, and how it stands. */
export interface ChainLink {
  title: string;
  lines: [first: string, second: string];
  shape: Shape;
}

const width = 483;
const gap = 16;
const height = 52;

/** Links of a chain as boxes joined by arrows; returns the picture and its height in points. */
export function chainRow(links: readonly ChainLink[], colors: Colors): { picture: string; height: number } {
  const box = (width - gap * (links.length - 1)) / links.length;
  const parts = links.map((link, index) => {
    const x = index * (box + gap);
    return [
      `<rect x="${(x + 0.4).toFixed(2)}" y="0.4" width="${(box - 0.8).toFixed(2)}" height="${height - 0.8}" fill="${colors.surface}" stroke="${colors.lineStrong}" stroke-width="0.7"/>`,
      words(x + 6, 13, shorten(link.title, box - 12, 9.2), 8.5, colors.ink, true),
      words(x + 6, 25, shorten(link.lines[0], box - 12, 8), 7.4, colors.ink2, false),
      words(x + 6, 35, shorten(link.lines[1], box - 24, 8), 7.4, colors.ink2, false),
      `<g transform="translate(${(x + box - 15).toFixed(2)} 38) scale(0.8)">${contour(link.shape, shapeColor(link.shape, colors), colors.surface)}</g>`,
      index < links.length - 1 ? arrow(x + box, colors) : '',
    ].join('');
  });
  return { picture: svg(width, height, parts.join('')), height };
}

function arrow(x: number, colors: Colors): string {
  const end = x + gap - 2;
  return `<path d="M${(x + 2).toFixed(2)} ${height / 2}H${end.toFixed(2)}" stroke="${colors.ink}" stroke-width="0.8"/><path d="M${end.toFixed(2)} ${height / 2}l-5 -2.6v5.2Z" fill="${colors.ink}"/>`;
}

function words(x: number, y: number, text: string, size: number, color: string, isBold: boolean): string {
  return `<text x="${x.toFixed(2)}" y="${y}" font-family="Sans" font-size="${size}"${isBold ? ' font-weight="bold"' : ''} fill="${color}">${escapeXml(text)}</text>`;
}
