import {
  AlignmentType,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Colors } from '../print/definition.ts';
import type { Run, WordBlock, WordCell, WordParagraph, WordTable } from './blocks.ts';
import { fontName } from './fonts.ts';
import { bordersOf, lineOf, paddingOf } from './table-looks.ts';

/** Points in the units of Word: twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

const languages: Record<string, string> = { de: 'de-DE', en: 'en-GB' };

/** A language as Word names it, for the dictionary that it checks with. */
export function wordLanguage(language: string): string {
  return languages[language] ?? language;
}

/** Blocks as elements of the library. Between two tables stands a paragraph, or Word would make one of them. */
export function elementsOf(blocks: readonly WordBlock[], colors: Colors): (Paragraph | Table)[] {
  const elements: (Paragraph | Table)[] = [];
  let open = 0;
  let isAfterTable = false;
  for (const block of blocks) {
    const space = Math.max(open, 0) + block.before;
    if (block.kind === 'paragraph') {
      elements.push(paragraphElement({ ...block, before: isAfterTable ? space : block.before }, colors));
      isAfterTable = false;
      open = 0;
      continue;
    }
    if (isAfterTable || space > 0 || block.startsPage) elements.push(gap(space, block.startsPage));
    elements.push(tableElement(block, colors));
    isAfterTable = true;
    open = block.after;
  }
  if (isAfterTable) elements.push(gap(open, false));
  return elements;
}

function gap(points: number, startsPage: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(Math.max(1, points)), lineRule: LineRuleType.EXACT },
    pageBreakBefore: startsPage,
  });
}

const alignments = {
  left: AlignmentType.START,
  right: AlignmentType.END,
  center: AlignmentType.CENTER,
} as const;

function paragraphElement(block: WordParagraph, colors: Colors): Paragraph {
  const { level, style, runs, left, hanging, leading, hasLine } = block;
  return new Paragraph({
    style: level === null ? style : `Heading${level}`,
    children: runs.flatMap(runElements),
    alignment: alignments[block.alignment],
    spacing: {
      before: twips(block.before),
      after: twips(block.after),
      line: twips(leading),
      lineRule: LineRuleType.AT_LEAST,
    },
    indent: { left: twips(left), hanging: twips(hanging) },
    keepNext: block.keepsWithNext || level !== null,
    keepLines: block.keepsWithNext,
    pageBreakBefore: block.startsPage,
    ...(hasLine ? { border: { top: lineOf(colors.ink, 0.75) } } : {}),
  });
}

/** The run, a new element at each line end. */
export function runElements(run: Run): TextRun[] {
  return run.text.split('\n').map(
    (text, index) =>
      new TextRun({
        ...runLook(run),
        ...(index > 0 ? { break: 1 } : {}),
        children: text.split('\t').flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])),
      }),
  );
}

function runLook(run: Run): IRunOptions {
  return {
    font: fontName(run.font),
    size: Math.round(run.size * 2),
    bold: run.isBold || run.font === 'Display',
    italics: run.isItalic,
    color: run.color.replace('#', ''),
    ...(run.line === 'underline' ? { underline: {} } : {}),
    ...(run.line === 'lineThrough' ? { strike: true } : {}),
    ...(run.language ? { language: { value: wordLanguage(run.language) } } : {}),
  };
}

function tableElement(table: WordTable, colors: Colors): Table {
  const { rows, widths, look, left } = table;
  return new Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    indent: { size: twips(left), type: WidthType.DXA },
    borders: bordersOf(look, colors),
    margins: paddingOf(look),
    rows: rows.map(
      ({ cells, isHead, isWhole }) =>
        new TableRow({
          ...(isHead ? { tableHeader: true } : {}),
          ...(isWhole || isHead ? { cantSplit: true } : {}),
          children: cells.map((cell) => cellElement(cell, colors)),
        }),
    ),
  });
}

function cellElement({ blocks, span, fill, borders }: WordCell, colors: Colors): TableCell {
  const side = (isDrawn: boolean) => (isDrawn ? lineOf(colors.ink, 0.75) : lineOf(colors.ink, 0));
  return new TableCell({
    children: elementsOf(blocks, colors),
    columnSpan: span,
    ...(fill ? { shading: { fill: fill.replace('#', ''), color: 'auto', type: 'clear' } } : {}),
    ...(borders
      ? {
          borders: {
            left: side(borders[0]),
            top: side(borders[1]),
            right: side(borders[2]),
            bottom: side(borders[3]),
          },
        }
      : {}),
  });
}
