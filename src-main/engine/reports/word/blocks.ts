import type { Style, TableLayoutName } from '../print/definition.ts';

/** A stretch of text that looks alike; a tab leads to the paragraph's own indent. */
export interface Run {
  text: string;
  font: 'Sans' | 'Serif' | 'Display' | 'Code';
  /** In points. */
  size: number;
  isBold: boolean;
  isItalic: boolean;
  line: 'none' | 'underline' | 'lineThrough';
  /** As `#RRGGBB`. */
  color: string;
  /** Language of a text that is not the document's own. */
  language: string | null;
}

/** Space around a block, in points. */
interface Spaced {
  before: number;
  after: number;
  left: number;
  startsPage: boolean;
}

export interface WordParagraph extends Spaced {
  kind: 'paragraph';
  /** A heading that navigation and screen readers find. */
  level: 1 | 2 | 3 | null;
  style: Style;
  runs: Run[];
  /** Points by which the first line starts left of the others. */
  hanging: number;
  alignment: 'left' | 'right' | 'center';
  /** Height of a line in points. */
  leading: number;
  keepsWithNext: boolean;
  /** A line above it, to sign on. */
  hasLine: boolean;
}

export interface WordCell {
  blocks: WordBlock[];
  span: number;
  fill: string | null;
  /** Left, top, right, bottom; null where the table says it. */
  borders: readonly [boolean, boolean, boolean, boolean] | null;
}

export interface WordRow {
  cells: WordCell[];
  /** Repeated on every page, and read out with the cells below. */
  isHead: boolean;
  /** Never parted between two pages. */
  isWhole: boolean;
}

export interface WordTable extends Spaced {
  kind: 'table';
  /** `columns` only puts things side by side. */
  look: TableLayoutName | 'columns';
  /** Of the columns, in points. */
  widths: number[];
  rows: WordRow[];
}

/** What a page of Word is made of: paragraphs and tables. */
export type WordBlock = WordParagraph | WordTable;
