import { svg } from '../drawing/svg.ts';
import type { Node } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { printableLine, shorten, shortenLines } from '../typography.ts';

const width = 150;

/** A line to sign on for one of three people side by side: role, name, what belongs there. */
export function signatureField({ colors }: Sheet, role: string, name: string, below: string): Node {
  const line = svg(width, 1, `<path d="M0 0.5H${width}" stroke="${colors.ink}" stroke-width="0.7"/>`);
  return {
    width: '*',
    stack: [
      { svg: line, margin: [0, 0, 0, 4] },
      { text: printableLine(shortenLines(role, 2, 148, 9)), style: 'small', bold: true, color: colors.ink },
      { text: printableLine(shorten(name, 146, 8.5)) || '\u00A0', style: 'small' },
      { text: below, style: 'micro' },
    ],
  };
}
