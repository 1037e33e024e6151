import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isHeading } from '../../contracts/rules/split-text.ts';
import { type Block, rowText } from './block.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const unread = new Set(
  'script style template noscript head title svg math iframe object embed canvas audio video select textarea button nav'.split(
    ' ',
  ),
);
const blocks = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form header hr html li main ol p ' +
    'pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6 br'
  ).split(' '),
);
const hiding =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i;
/** Deeper nesting is no document: what lies beneath is left out. */
const deepest = 300;

interface Reading {
  blocks: Block[];
  hidden: boolean;
  text: string;
  isBold: boolean;
  plainLetters: number;
  marker: string;
  cells: string[] | null;
  /** Titles of the columns of the table that is being read. */
  titles: string[];
}

/** Visible text of an HTML page: headings, paragraphs, items of lists and rows of tables. Nothing in it is run or fetched. */
export function htmlBlocks(html: string): { blocks: Block[]; hidden: boolean } {
  const reading: Reading = {
    blocks: [],
    hidden: false,
    text: '',
    isBold: false,
    plainLetters: 0,
    marker: '',
    cells: null,
    titles: [],
  };
  walk(parse(html), reading, 0);
  endLine(reading);
  return { blocks: reading.blocks, hidden: reading.hidden };
}

function walk(node: Node, reading: Reading, depth: number): void {
  if (depth > deepest) return;
  if (node.nodeName === '#text' && 'value' in node) addText(reading, node.value);
  else if ('tagName' in node) walkElement(node, reading, depth);
  else if ('childNodes' in node) walkBelow(node, reading, depth);
}

function walkBelow({ childNodes }: { childNodes: readonly Node[] }, reading: Reading, depth: number): void {
  for (const child of childNodes) walk(child, reading, depth + 1);
}

function walkElement(element: Element, reading: Reading, depth: number): void {
  const { tagName } = element;
  if (unread.has(tagName)) return;
  if (isHidden(element)) {
    reading.hidden ||= /\S/.test(textBelow(element, 0));
    return;
  }
  if (/^h[1-6]$/.test(tagName)) addHeading(element, reading, depth);
  else if (tagName === 'tr') addRow(element, reading, depth);
  else walkPlain(element, reading, depth);
}

function walkPlain(element: Element, reading: Reading, depth: number): void {
  const { tagName } = element;
  const wasBold = reading.isBold;
  if (blocks.has(tagName)) endLine(reading);
  if (tagName === 'b' || tagName === 'strong') reading.isBold = true;
  if (tagName === 'table') reading.titles = [];
  if (tagName === 'li') reading.marker = markerOf(element);
  walkBelow(element, reading, depth);
  reading.isBold = wasBold;
  if (blocks.has(tagName)) endLine(reading);
}

function addText(reading: Reading, value: string): void {
  reading.text += value.replace(/[\s\u00A0]+/g, ' ');
  if (!reading.isBold) reading.plainLetters += value.match(/\p{L}/gu)?.length ?? 0;
}

function endLine(reading: Reading): void {
  const text = reading.text.replace(/\s+/g, ' ').trim();
  const isBold = reading.plainLetters === 0;
  reading.text = '';
  reading.plainLetters = 0;
  if (text === '') return;
  const marker = reading.marker;
  reading.marker = '';
  if (reading.cells) {
    reading.cells.push(text);
    return;
  }
  const isOne = marker === '' && isHeading(text, isBold);
  reading.blocks.push({ kind: isOne ? 'heading' : 'line', text: marker + text, page: null });
}

function addHeading(element: Element, reading: Reading, depth: number): void {
  endLine(reading);
  const { cells } = reading;
  reading.cells = [];
  walkBelow(element, reading, depth);
  endLine(reading);
  const text = reading.cells.join(' ');
  reading.cells = cells;
  if (text === '') return;
  if (cells) cells.push(text);
  else reading.blocks.push({ kind: 'heading', text, page: null });
}

/** A row is one line. Under a row of titles each cell carries its title, so that a cell is understood alone. */
function addRow(row: Element, reading: Reading, depth: number): void {
  endLine(reading);
  const outer = reading.cells;
  const cells: string[] = [];
  for (const child of row.childNodes) {
    if (!('tagName' in child) || (child.tagName !== 'td' && child.tagName !== 'th')) continue;
    reading.cells = [];
    walk(child, reading, depth + 1);
    endLine(reading);
    cells.push(reading.cells.join(' '));
  }
  reading.cells = outer;
  if (isTitleRow(row) && !outer) reading.titles = cells;
  else addCells(reading, outer, cells);
}

function addCells(reading: Reading, outer: string[] | null, cells: readonly string[]): void {
  const text = rowText(cells, outer ? [] : reading.titles);
  if (text === '') return;
  if (outer) outer.push(text);
  else reading.blocks.push({ kind: 'line', text, page: null });
}

/** A row whose cells are all titles, with other rows below it. */
function isTitleRow(row: Element): boolean {
  const cells = row.childNodes.filter((node) => node.nodeName === 'td' || node.nodeName === 'th');
  return cells.length > 1 && cells.every(({ nodeName }) => nodeName === 'th');
}

function markerOf(item: Element): string {
  const list = item.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '- ';
  const place = list.childNodes.filter((node) => node.nodeName === 'li').indexOf(item) + 1;
  return `(${place}) `;
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && hiding.test(value)));
}

function textBelow(node: Node, depth: number): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (depth > deepest || !('childNodes' in node)) return '';
  return node.childNodes.map((child) => textBelow(child, depth + 1)).join('');
}
