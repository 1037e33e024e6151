import { type Shape, shape, shapeColor } from './drawing/shapes.ts';
import type { Margin, Node, Style } from './print/definition.ts';
import type { Sheet } from './sheet.ts';
import { printable } from './typography.ts';

/** A paragraph in one of the styles. */
export function paragraph(text: string, style: Style, margin: Margin = [0, 0, 0, 0]): Node {
  return { text: printable(text), style, margin };
}

/** A status: shape, word and colour together, so that no colour carries it alone. */
export function status(sheet: Sheet, kind: Shape, word: string, style: Style = 'cell'): Node {
  const color = shapeColor(kind, sheet.colors);
  const isQuiet = kind === 'dash' || kind === 'dashedCircle' || kind === 'ring';
  return {
    columnGap: 4.5,
    columns: [
      { svg: shape(kind, 8.5, color, sheet.colors.surface), width: 8.5, margin: [0, 1.4, 0, 0] },
      {
        text: word,
        style,
        bold: !isQuiet,
        color: isQuiet ? sheet.colors.ink2 : color,
        width: '*',
        tag: 'none',
      },
    ],
  };
}

/** A mandatory fact that is not there; printed, never left out. */
export function missing(sheet: Sheet): Node {
  return status(sheet, 'cross', sheet.t('common.missing'));
}

/** Heading of a chapter with its number or letter; takes at least `room` points with it. */
export function chapter(sheet: Sheet, number: number | string, title: string, room = 110): Node {
  return {
    text: [{ text: `${number}\u2003`, color: sheet.colors.accent }, { text: title }],
    style: 'h2',
    tag: 'H2',
    outline: true,
    outlineText: `${number} ${title}`,
    room,
    margin: [0, 16, 0, 5],
  };
}

/** Heading inside a chapter. */
export function heading(text: string, style: 'h3' | 'h4' = 'h3', margin: Margin = [0, 12, 0, 4]): Node {
  return { text, style, tag: style === 'h3' ? 'H2' : 'H3', room: 70, margin };
}

/** Longest text that may stand in a row that is not broken; longer rows flow over the page's end. */
const unbreakableLength = 900;
/** Characters that a line end counts for: many short lines are as high as long ones. */
const lineBreak = 25;

/** A table of data: head repeated on every page, no torn rows unless a cell is long. */
export function dataTable(
  widths: (number | '*')[],
  head: Node[],
  rows: Node[][],
  margin: Margin = [0, 0, 0, 0],
): Node {
  const isLong = rows.some((row) => row.some((cell) => lengthOf(cell) > unbreakableLength));
  return {
    layout: 'hair',
    margin,
    table: {
      widths,
      headerRows: 1,
      keepWithHeaderRows: isLong ? 0 : 1,
      dontBreakRows: !isLong,
      body: [head, ...rows],
    },
  };
}

/** Head cells of a data table; the given columns are right-aligned. */
export function heads(titles: string[], rightAligned: number[] = []): Node[] {
  return titles.map((text, index) => ({
    text,
    style: 'th',
    ...(rightAligned.includes(index) ? { alignment: 'right' as const } : {}),
  }));
}

/** A list: one entry a line, each behind its mark. */
export function bulletList(
  texts: readonly string[],
  style: Style = 'cell',
  { mark = '•', margin = [0, 0, 0, 0] }: { mark?: string; margin?: Margin } = {},
): Node {
  return {
    tag: 'L',
    margin,
    stack: texts.map((text) => ({
      tag: 'LI',
      columnGap: 6,
      margin: [0, 1, 0, 1],
      columns: [
        { text: mark, style, width: 8, tag: 'Lbl' },
        { ...paragraph(text, style), tag: 'LBody' },
      ],
    })),
  };
}

/** A cell of words; every part of it is user text or ours, already typeset. */
export function cell(text: string, extra: Partial<Node> = {}): Node {
  return { text: printable(text), style: 'cell', ...extra };
}

/** A cell with a title and a quieter line below. */
export function titledCell(title: string, below: string, style: Style = 'micro'): Node {
  const parts: Node[] = [{ text: printable(title), style: 'cell', bold: true }];
  if (below.trim()) parts.push({ text: printable(below), style });
  return { stack: parts };
}

/** Facts as label and value; null is printed as missing. */
export function factTable(
  sheet: Sheet,
  facts: [label: string, value: string | Node | null][],
  labelWidth: number,
  width: number | '*' = '*',
): Node {
  return {
    layout: 'kv',
    width,
    table: {
      widths: [labelWidth, '*'],
      body: facts.map(([label, value]) => [
        { text: label, style: 'label' },
        value === null ? missing(sheet) : typeof value === 'string' ? cell(value) : value,
      ]),
    },
  };
}

/** Two fact tables side by side. */
export function factColumns(left: Node, right: Node): Node {
  return { columns: [left, right], columnGap: 20 };
}

/** The short form of a SHA-256: first and last eight digits. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)} … ${hash.slice(-8)}`;
}

/** A hash in groups of eight digits. */
export function groupedHash(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? '';
}

function lengthOf(node: Node): number {
  if (typeof node.text === 'string') return node.text.length + node.text.split('\n').length * lineBreak;
  return [
    ...(Array.isArray(node.text) ? node.text : []),
    ...(node.stack ?? []),
    ...(node.columns ?? []),
  ].reduce((sum, part) => sum + lengthOf(part), 0);
}
