import type { Node, PrintDefinition } from '../print/definition.ts';
import { paper, textWidth } from '../print/paper.ts';
import type { WordBlock, WordParagraph, WordTable } from './blocks.ts';
import { sideBySide } from './columns.ts';
import { wordPicture } from './pictures.ts';
import { emptyParagraph, markRun, type Place } from './place.ts';
import { leadingOf, lookWithin, plainLook, runOf, runsOf } from './runs.ts';
import { cellOf, sharedWidths } from './widths.ts';

/** The pages of a report as paragraphs and tables of Word: the same nodes that the printer sets, none left out but scenery. */
export function layOutForWord({ content, colors, frame, isLandscape }: PrintDefinition): WordBlock[] {
  const width = textWidth(isLandscape) - (frame.isLetter ? paper.letterLeft - paper.left : 0);
  const blocks = content.flatMap((node) => blocksOf(node, { width, look: plainLook, colors, lay: blocksOf }));
  const [first] = blocks;
  if (first) first.startsPage = false;
  return blocks;
}

/** A node with what is in it. */
function blocksOf(node: Node, place: Place): WordBlock[] {
  if (node.tag === 'artifact') return [];
  const look = lookWithin(place.look, node);
  const [left = 0, top = 0, right = 0, bottom = 0] = node.margin ?? [];
  const within = { ...place, look, width: Math.max(24, place.width - left - right) };
  const blocks = contentOf(node, within);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return [];
  first.before += Math.max(0, top);
  last.after += Math.max(0, bottom);
  if (node.pageBreak === 'before') first.startsPage = true;
  for (const block of blocks) {
    block.left += Math.max(0, left);
    if (node.unbreakable && block !== last && block.kind === 'paragraph') block.keepsWithNext = true;
  }
  return blocks;
}

function contentOf(node: Node, place: Place): WordBlock[] {
  if (node.text !== undefined) return [paragraphOf(node, place)];
  if (node.stack) return node.stack.flatMap((part) => blocksOf(part, place));
  if (node.columns) return sideBySide(node.columns, node.columnGap ?? 0, place);
  if (node.table) return tableOf(node, node.table, place);
  return pictureOf(node, place);
}

function paragraphOf(node: Node, { look, colors }: Place): WordParagraph {
  const runs = runsOf(node, look, colors);
  return { ...emptyParagraph(look), level: levelOf(node), runs, leading: leadingOf(look, runs) };
}

function levelOf({ tag }: Node): WordParagraph['level'] {
  return tag === 'H1' ? 1 : tag === 'H2' ? 2 : tag === 'H3' ? 3 : null;
}

function pictureOf(node: Node, { look, colors }: Place): WordBlock[] {
  const picture = wordPicture(node);
  switch (picture.kind) {
    case 'sentence': {
      const small = { ...look, style: 'small' as const, size: null, color: null };
      return [{ ...emptyParagraph(small), runs: [runOf(picture.text, small, colors)] }];
    }
    case 'mark': {
      const run = markRun(picture, look, colors);
      return [
        { ...emptyParagraph(look), runs: [run], leading: Math.max(run.size * 1.2, leadingOf(look, [])) },
      ];
    }
    case 'line':
      return [{ ...emptyParagraph(look), hasLine: true, leading: 4 }];
    case 'nothing':
      return [];
  }
}

function tableOf(node: Node, table: NonNullable<Node['table']>, place: Place): WordBlock[] {
  const widths = sharedWidths(table.widths, place.width, node.layout === undefined ? 0 : 7);
  const look = { ...place.look, ...(node.layout === 'hair' ? { style: 'cell' as const } : {}) };
  const rows = table.body.map((cells, index) => ({
    isHead: index < (table.headerRows ?? 0),
    isWhole: table.dontBreakRows ?? false,
    cells: cells.flatMap((cell, column) => {
      const isCovered = cells.some((other, at) => at < column && at + (other.colSpan ?? 1) > column);
      return isCovered ? [] : [cellOf(cell, widths, column, { ...place, look })];
    }),
  }));
  const isEmpty = rows.every(({ cells }) => cells.every(({ blocks }) => blocks.every(isBlank)));
  if (isEmpty) return [];
  const word: WordTable = {
    kind: 'table',
    look: node.layout ?? 'columns',
    widths,
    rows,
    before: 0,
    after: 0,
    left: 0,
    startsPage: false,
  };
  return [word];
}

function isBlank(block: WordBlock): boolean {
  return block.kind === 'paragraph' && block.runs.length === 0 && !block.hasLine;
}
