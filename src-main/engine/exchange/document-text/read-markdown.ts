import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { isHeading, isItem } from '../../contracts/rules/split-text.ts';
import { type Block, rowText } from './block.ts';
import { htmlBlocks } from './read-html.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

/** Headings, paragraphs, items and rows of a Markdown text; tags in it are read as in a page. */
export function markdownBlocks(text: string): { blocks: Block[]; hidden: boolean } {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const found = { blocks: [] as Block[], hidden: false };
  addNode(tree, '', found);
  return found;
}

function addNode(node: Nodes, marker: string, found: { blocks: Block[]; hidden: boolean }): void {
  switch (node.type) {
    case 'heading':
      add(found, 'heading', wordsOf(node));
      break;
    case 'paragraph': {
      const text = wordsOf(node);
      const isBold = node.children.every((child) => child.type === 'strong');
      const isOne = marker === '' && isHeading(text, isBold);
      add(found, isOne ? 'heading' : 'line', marker + text);
      break;
    }
    case 'code':
      for (const line of node.value.split('\n')) add(found, 'line', line);
      break;
    case 'html': {
      const { blocks, hidden } = htmlBlocks(node.value);
      found.blocks.push(...blocks);
      found.hidden ||= hidden;
      break;
    }
    case 'table': {
      const [titles = [], ...rows] = node.children.map((row) => row.children.map(wordsOf));
      for (const cells of rows) add(found, 'line', rowText(cells, titles));
      break;
    }
    case 'list':
      for (const [index, item] of node.children.entries()) {
        const sign = node.ordered ? `(${(node.start ?? 1) + index}) ` : '- ';
        for (const [place, child] of item.children.entries()) addNode(child, place === 0 ? sign : '', found);
      }
      break;
    default:
      if ('children' in node) for (const child of node.children) addNode(child, '', found);
  }
}

function add(found: { blocks: Block[] }, kind: Block['kind'], text: string): void {
  for (const line of text.split('\n')) {
    const clean = line.replace(/[\t ]+/g, ' ').trim();
    if (clean !== '') found.blocks.push({ kind, text: clean, page: null });
  }
}

/** Lines of a paragraph go on in each other, unless the next one begins as an item or a numbered clause does. */
function joinedText(value: string): string {
  const [first = '', ...lines] = value.split('\n').map((line) => line.trim());
  if (lines.length === 0) return value;
  return lines.reduce((text, line) => `${text}${startsAnew(line) ? '\n' : ' '}${line}`, first);
}

function startsAnew(line: string): boolean {
  return isItem(line) || /^\d{1,2}(?:\.\d{1,2})+\.?\s/.test(line);
}

/** Words of a node; lines of one paragraph are drawn together, a forced break stays. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return joinedText(node.value);
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
