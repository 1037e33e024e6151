import type { Node } from '../print/definition.ts';
import type { Run, WordBlock, WordParagraph } from './blocks.ts';
import { wordPicture } from './pictures.ts';
import { markRun, type Place } from './place.ts';
import { lookWithin, runsOf } from './runs.ts';
import { cellOf, sharedWidths } from './widths.ts';

/** Widest column in points that becomes a label before the text: a number, a mark, a word. */
const widestLabel = 64;
/** Labels of words get more room than on paper: where our face is missing, a wider one stands in. */
const roomier = 1.15;

/**
 * Things side by side. A number, mark or label before a text becomes a paragraph with an indent, as one would write it by
 * hand; everything else a table without lines.
 */
export function sideBySide(columns: readonly Node[], gap: number, place: Place): WordBlock[] {
  const shown = columns.filter((column) => place.lay(column, place).length > 0);
  const [first, second] = shown;
  if (!first || isScenery(columns, shown)) return [];
  if (!second) return place.lay({ ...first, margin: marginOf(first) }, place);
  return (shown.length === 2 ? labelled(first, second, gap, place) : null) ?? [inColumns(shown, gap, place)];
}

/** Marks whose words are scenery are scenery themselves. */
function isScenery(columns: readonly Node[], shown: readonly Node[]): boolean {
  const hidesWords = columns.some(({ tag, text }) => tag === 'artifact' && text !== undefined && text !== '');
  return hidesWords && shown.every((column) => wordPicture(column).kind === 'mark');
}

/** What stood beside is gone: so is the space that it needed. */
function marginOf({ margin }: Node): [number, number, number, number] {
  const [, top = 0, , bottom = 0] = margin ?? [];
  return [0, top, 0, bottom];
}

function labelled(label: Node, text: Node, gap: number, place: Place): WordParagraph[] | null {
  const width = typeof label.width === 'number' ? label.width : null;
  if (width === null || width > widestLabel) return null;
  const runs = labelRuns(label, place);
  if (runs.length === 0) return null;
  const blocks = place.lay(text, { ...place, width: place.width - width - gap });
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const [first] = paragraphs;
  if (!first || paragraphs.length < blocks.length || first.level === 1) return null;
  const indent = Math.max(width * roomier + gap, ...runs.map(({ size }) => size * 1.15));
  for (const paragraph of paragraphs) paragraph.left += indent;
  first.hanging = indent;
  const [tab] = runs.slice(-1);
  first.runs = [...runs, ...(tab ? [{ ...tab, text: '\t' }] : []), ...first.runs];
  first.leading = Math.max(first.leading, ...runs.map(({ size }) => size * 1.2));
  return paragraphs;
}

function labelRuns(label: Node, { look, colors }: Place): Run[] {
  const picture = wordPicture(label);
  if (picture.kind === 'mark') return [markRun(picture, lookWithin(look, label), colors)];
  return label.text === undefined ? [] : runsOf(label, look, colors);
}

function inColumns(columns: readonly Node[], gap: number, place: Place): WordBlock {
  const wanted = columns.map(({ width }, index) =>
    typeof width === 'number' ? width + (index < columns.length - 1 ? gap : 0) : width,
  );
  const widths = sharedWidths(wanted, place.width, 0);
  return {
    kind: 'table',
    look: 'columns',
    widths,
    rows: [
      {
        isHead: false,
        isWhole: true,
        cells: columns.map((column, index) => cellOf(column, widths, index, place)),
      },
    ],
    before: 0,
    after: 0,
    left: 0,
    startsPage: false,
  };
}
