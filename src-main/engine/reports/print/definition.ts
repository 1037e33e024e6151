import type { Language } from '../../../contract/values.ts';
import type { ReportStyle } from '../../report-texts.ts';

export type Colors = ReportStyle['colors'];

export type Style =
  | 'overline'
  | 'title'
  | 'verdict'
  | 'sub'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'reason'
  | 'body'
  | 'cell'
  | 'label'
  | 'th'
  | 'quote'
  | 'small'
  | 'micro'
  | 'mono';

/** Structure element that a node becomes for screen readers; `none` adds nothing of its own. */
export type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'BlockQuote'
  | 'Caption'
  | 'none'
  | 'artifact';

export type Margin = [left: number, top: number, right: number, bottom: number];

/** A line or a filled box of a `canvas`, in points. */
export type Stroke =
  | { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number; lineColor: string }
  | { type: 'rect'; x: number; y: number; w: number; h: number; color: string };

/** One node of a page: plain data, so that it can cross into the worker. Every node is used once. */
export interface Node {
  text?: string | Node[];
  stack?: Node[];
  columns?: Node[];
  columnGap?: number;
  table?: {
    widths: (number | '*' | 'auto')[];
    body: Node[][];
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
  };
  layout?: TableLayoutName;
  svg?: string;
  /** Straight lines and boxes; far cheaper than a picture where there is one on every page. */
  canvas?: Stroke[];
  image?: string;
  fit?: [number, number];
  width?: number | '*' | 'auto';
  height?: number;
  style?: Style;
  font?: 'Sans' | 'Serif' | 'Display' | 'Code';
  fontSize?: number;
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  decoration?: 'lineThrough' | 'underline';
  color?: string;
  fillColor?: string;
  alignment?: 'left' | 'right' | 'center';
  margin?: Margin;
  border?: [boolean, boolean, boolean, boolean];
  colSpan?: number;
  unbreakable?: boolean;
  pageBreak?: 'before' | 'after';
  outline?: boolean;
  /** What the outline says where the node's text has parts. */
  outlineText?: string;
  /** Name of a place to which a page number can point. */
  id?: string;
  /** The number of the page on which the named place stands, instead of a text. */
  pageReference?: string;
  noWrap?: boolean;
  absolutePosition?: { x: number; y: number };
  tag?: Tag;
  /** What a picture says, for those who do not see it; without it a picture is decoration. */
  alt?: string;
  /** Language of a text that is not the document's own, for example a quote. */
  lang?: string;
  /** Points that must be left on the page below this node's start, otherwise it moves to the next page. */
  room?: number;
}

export type TableLayoutName = 'hair' | 'kv' | 'band' | 'quoteBar' | 'ladder' | 'paper';

/** What stands at the head and the foot of every page. */
export interface PageFrame {
  company: string;
  address: string;
  hasLogo: boolean;
  runningTitle: string;
  asOf: string;
  confidentiality: string;
  created: string;
  /** Text before the page number and between it and the number of pages. */
  pageLabel: [string, string];
  auditLabel: string;
  auditHead: string;
  sampleMark: string | null;
  draftMark: string | null;
  /** Word that tells a drill from a real case. */
  drillMark: string | null;
  /** Letters carry fold marks and no bar. */
  isLetter: boolean;
}

/** Everything the worker needs to set a document; no functions in it. */
export interface PrintDefinition {
  title: string;
  subject: string;
  author: string;
  /** What else the properties of the file say. */
  keywords?: string;
  language: Language;
  createdAt: string;
  isLandscape: boolean;
  colors: Colors;
  frame: PageFrame;
  /** Images as data URLs by name. */
  images: Record<string, string>;
  content: Node[];
}
