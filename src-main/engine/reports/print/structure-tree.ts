import type { Tag } from './definition.ts';

/** The parts of the printer that this file reaches into; their shape is that of pdfmake 0.3.11. */
interface Layouter {
  prototype: {
    tryLayoutDocument(...rest: unknown[]): unknown;
    processNode(this: LayouterSelf, node: LaidNode, ...rest: unknown[]): void;
    buildNextLine(...rest: unknown[]): Line | null;
    addHeadersAndFooters(...rest: unknown[]): unknown;
  };
}

interface LayouterSelf {
  writer: {
    context(): { availableHeight: number; getCurrentPage(): { items: unknown[] } };
    moveToNextPage(): void;
  };
}

interface Drawer {
  prototype: {
    renderPages(this: DrawerSelf, ...rest: unknown[]): unknown;
    renderLine(this: DrawerSelf, line: Line, ...rest: unknown[]): unknown;
    renderVector(this: DrawerSelf, ...rest: unknown[]): unknown;
    renderImage(this: DrawerSelf, ...rest: unknown[]): unknown;
    renderSVG(this: DrawerSelf, node: LaidNode, ...rest: unknown[]): unknown;
  };
}

interface DrawerSelf {
  pdfDocument: StructuredDocument;
}

interface StructuredDocument {
  struct(type: string, options: object): StructureElement;
  addStructure(element: StructureElement): void;
  markStructureContent(type: string): unknown;
  markContent(type: string): unknown;
  endMarkedContent(): void;
}

interface StructureElement {
  add(child: unknown): void;
  end(): void;
}

interface LaidNode {
  text?: unknown;
  svg?: unknown;
  table?: { body: LaidNode[][]; headerRows?: number };
  layout?: unknown;
  tag?: Tag;
  alt?: string;
  lang?: string;
  room?: number;
  pageBreak?: string;
  /** Left, top, right, bottom as the printer has measured them. */
  _margin?: [number, number, number, number] | null;
  structure?: Structure;
}

interface Line {
  inlines: { text: string }[];
  structure?: Structure;
}

/** A structure element to be: it is created when its first line is drawn. */
interface Structure {
  type: string;
  parent: Structure | null;
  options: object;
  element?: StructureElement;
}

const artifact: Structure = { type: 'Artifact', parent: null, options: {} };

/**
 * Teaches the printer to write a real structure tree (Document, H1 …, P, Table/TR/TH/TD, Figure with alt text), to mark
 * everything else as artifact, to keep headings with what follows, and to draw no break opportunities.
 */
export function installStructureTree(layouter: Layouter, drawer: Drawer): void {
  let root: Structure = newRoot();
  let current: Structure = root;
  const { tryLayoutDocument, processNode, buildNextLine, addHeadersAndFooters } = layouter.prototype;
  Object.assign(layouter.prototype, {
    tryLayoutDocument(...rest: unknown[]) {
      root = newRoot();
      current = root;
      return tryLayoutDocument.apply(this, rest);
    },
    processNode(this: LayouterSelf, node: LaidNode, ...rest: unknown[]) {
      keepTogether(this, node);
      const outer = current;
      current = node.structure = structureOf(node, outer);
      processNode.call(this, node, ...rest);
      current = outer;
    },
    buildNextLine(...rest: unknown[]) {
      const line = buildNextLine.apply(this, rest);
      if (!line) return line;
      line.structure = current;
      for (const inline of line.inlines) inline.text = inline.text.replaceAll('\u200B', '');
      return line;
    },
    addHeadersAndFooters(...rest: unknown[]) {
      current = artifact;
      return addHeadersAndFooters.apply(this, rest);
    },
  });
  installDrawing(drawer, () => root);
}

function installDrawing(drawer: Drawer, rootOf: () => Structure): void {
  const { renderPages, renderLine, renderVector, renderImage, renderSVG } = drawer.prototype;
  /** Repeated heads share their inlines with the first; only the first is read out. */
  let drawn = new WeakSet<object>();
  Object.assign(drawer.prototype, {
    renderPages(this: DrawerSelf, ...rest: unknown[]) {
      drawn = new WeakSet();
      const result = renderPages.apply(this, rest);
      rootOf().element?.end();
      return result;
    },
    renderLine(this: DrawerSelf, line: Line, ...rest: unknown[]) {
      const structure = drawn.has(line.inlines) ? artifact : (line.structure ?? artifact);
      drawn.add(line.inlines);
      within(this.pdfDocument, structure, () => renderLine.call(this, line, ...rest));
    },
    renderVector(this: DrawerSelf, ...rest: unknown[]) {
      within(this.pdfDocument, artifact, () => renderVector.apply(this, rest));
    },
    renderImage(this: DrawerSelf, ...rest: unknown[]) {
      within(this.pdfDocument, artifact, () => renderImage.apply(this, rest));
    },
    renderSVG(this: DrawerSelf, node: LaidNode, ...rest: unknown[]) {
      within(this.pdfDocument, node.structure ?? artifact, () => renderSVG.call(this, node, ...rest));
    },
  });
}

function newRoot(): Structure {
  return { type: 'Document', parent: null, options: {} };
}

function structureOf(node: LaidNode, outer: Structure): Structure {
  if (outer === artifact || node.tag === 'artifact') return artifact;
  if (node.structure) return node.structure;
  if (node.tag && node.tag !== 'none') return child(node.tag, outer, node);
  if (node.svg !== undefined) return node.alt ? child('Figure', outer, node) : artifact;
  if (node.table) return node.tag === 'none' ? outer : tableStructure(node, outer);
  if (node.text !== undefined) return child('P', outer, node);
  return outer;
}

function child(type: string, parent: Structure, node: LaidNode): Structure {
  const options = { ...(node.alt ? { alt: node.alt } : {}), ...(node.lang ? { lang: node.lang } : {}) };
  return { type, parent, options };
}

/** Gives every cell its place in the table before the cells are laid out. */
function tableStructure(node: LaidNode, outer: Structure): Structure {
  const table: Structure = { type: 'Table', parent: outer, options: {} };
  const heads = node.table?.headerRows ?? 0;
  node.table?.body.forEach((row, index) => {
    const line: Structure = { type: 'TR', parent: table, options: {} };
    for (const cell of row) {
      cell.structure = cellStructure(line, index < heads, node.layout === 'kv' && cell === row[0]);
      if (cell.svg !== undefined)
        cell.structure = cell.alt ? child('Figure', cell.structure, cell) : artifact;
    }
  });
  return table;
}

/** Head cells name their column; in a table of facts the label names its row. */
function cellStructure(line: Structure, isHead: boolean, isLabel: boolean): Structure {
  if (isHead) return { type: 'TH', parent: line, options: { scope: 'Column' } };
  if (isLabel) return { type: 'TH', parent: line, options: { scope: 'Row' } };
  return { type: 'TD', parent: line, options: {} };
}

/** Moves on to the next page when a heading would stand alone at the foot; at the top of a page it needs no space above. */
function keepTogether(layouter: LayouterSelf, node: LaidNode): void {
  if (!node.room || node.pageBreak) return;
  const context = layouter.writer.context();
  const isAtTop = context.getCurrentPage().items.length === 0;
  if (!isAtTop && context.availableHeight >= node.room) return;
  if (!isAtTop) layouter.writer.moveToNextPage();
  if (node._margin) node._margin[1] = 0;
}

function within(document: StructuredDocument, structure: Structure, draw: () => void): void {
  if (structure === artifact) {
    document.markContent('Artifact');
    draw();
    document.endMarkedContent();
    return;
  }
  const element = elementOf(document, structure);
  const content = document.markStructureContent(structure.type);
  draw();
  document.endMarkedContent();
  element.add(content);
}

function elementOf(document: StructuredDocument, structure: Structure): StructureElement {
  if (structure.element) return structure.element;
  const element = document.struct(structure.type, structure.options);
  if (structure.parent) elementOf(document, structure.parent).add(element);
  else document.addStructure(element);
  structure.element = element;
  return element;
}
