/** What the library says of a piece of text; marks of content have no text. */
export interface PdfItem {
  str?: string;
  transform?: number[];
  width?: number;
  height?: number;
  hasEOL?: boolean;
  fontName?: string;
}

/** A line as it stands on a page, in points; `top` and `bottom` tell whether it stands in the margin. */
export interface PdfLine {
  text: string;
  page: number;
  x: number;
  y: number;
  right: number;
  size: number;
  font: string;
  /** From 0 at the foot of the page to 1 at its head. */
  height: number;
}

export interface PdfPage {
  number: number;
  bottom: number;
  height: number;
}

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

/** Smaller text is meant for no reader. */
const smallestText = 3;

/** Lines of a page in the order in which they were written; turned text, such as a watermark, is left out. */
export function pageLines(items: readonly unknown[], page: PdfPage): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items as readonly PdfItem[]) {
    const piece = pieceOf(item);
    const last = open.at(-1);
    if (piece && last && !isSameLine(last, piece)) close();
    if (piece) open.push(piece);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function pieceOf({ str, transform, width = 0, fontName = '' }: PdfItem): Piece | null {
  if (str === undefined || str === '' || !transform) return null;
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > 0.1 * Math.abs(a || 1)) return null;
  const size = Math.abs(d) || Math.abs(a);
  if (size < smallestText && str.trim() !== '') return null;
  return { text: str, x, y, width, size, font: fontName };
}

function isSameLine(last: Piece, next: Piece): boolean {
  const size = Math.max(last.size, next.size, 1);
  return Math.abs(last.y - next.y) < 0.6 * size && next.x > last.x - 2 * size;
}

function lineOf(pieces: readonly Piece[], page: PdfPage): PdfLine | null {
  let text = '';
  let end: number | null = null;
  for (const piece of pieces) {
    if (end !== null) text += gap(piece.x - end, piece.size);
    text += piece.text;
    end = piece.x + piece.width;
  }
  const [first] = pieces;
  const clean = text.replace(/[\s\u00A0]+/g, ' ').trim();
  if (!first || clean === '') return null;
  const wordy = pieces.filter((piece) => piece.text.trim() !== '');
  const size = Math.max(...wordy.map((piece) => piece.size));
  return {
    text: clean,
    page: page.number,
    x: (wordy[0] ?? first).x,
    y: first.y,
    right: end ?? first.x,
    size,
    font: wordy.every((piece) => piece.font === wordy[0]?.font) ? (wordy[0]?.font ?? '') : '',
    height: (first.y - page.bottom) / (page.height || 1),
  };
}

/** Between two pieces stands nothing, a space, or the border between two cells of a table. */
function gap(width: number, size: number): string {
  if (width > 2.5 * size) return ' | ';
  return width > 0.12 * size ? ' ' : '';
}
