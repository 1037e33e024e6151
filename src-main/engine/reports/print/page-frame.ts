import { escapeXml } from '../drawing/svg.ts';
import type { Colors, Node, PageFrame, Stroke } from './definition.ts';
import { paper } from './paper.ts';

interface PageSize {
  width: number;
  height: number;
}

const right = paper.right;

/** Left margin of the text area in points. */
export function leftMargin(frame: PageFrame): number {
  return frame.isLetter ? paper.letterLeft : paper.left;
}

/** Head of a page: the bar, the company on the first page, the running title on the others, and the marks. */
export function pageHeader(frame: PageFrame, colors: Colors, page: number, size: PageSize): Node {
  const first = page === 1;
  const parts: Node[] = [];
  if (frame.isLetter) parts.push(...foldMarks(colors));
  else parts.push(bar(colors, first ? 4 : 2));
  if (first) parts.push(...companyBlock(frame, colors, size));
  else parts.push(...runningTitle(frame, size));
  if (frame.draftMark) parts.push(...draftMark(frame.draftMark, colors, first, size));
  if (frame.drillMark)
    parts.push(...drillMark(frame.drillMark, colors, first, size, frame.draftMark !== null));
  if (frame.sampleMark) parts.push(sampleMark(frame.sampleMark, colors, size));
  return { stack: parts, tag: 'artifact' };
}

/** Foot of a page: company, confidentiality, time of creation, page and head of the audit chain. */
export function pageFooter(
  frame: PageFrame,
  colors: Colors,
  page: number,
  pages: number,
  size: PageSize,
): Node {
  const left = leftMargin(frame);
  const width = size.width - left - right;
  const [before, between] = frame.pageLabel;
  const half = width / 2;
  return {
    tag: 'artifact',
    margin: [left, 0, right, 0],
    stack: [
      { canvas: [line(width, colors.lineStrong, 0.5)], margin: [0, 0, 0, 5] },
      {
        columns: [
          { text: `${frame.company} · ${frame.confidentiality}`, style: 'micro', width: width * 0.72 },
          {
            text: `${before}${page}${between}${pages}`,
            style: 'micro',
            bold: true,
            color: colors.ink,
            alignment: 'right',
            width: '*',
          },
        ],
      },
      {
        columns: [
          { text: frame.created, style: 'micro', width: half },
          {
            text: [{ text: `${frame.auditLabel} ` }, { text: frame.auditHead, font: 'Code', fontSize: 7 }],
            style: 'micro',
            alignment: 'right',
            width: half,
          },
        ],
      },
    ],
  };
}

function bar(colors: Colors, height: number): Node {
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 32, h: height, color: colors.accent }],
    absolutePosition: { x: paper.left, y: 40 },
  };
}

function companyBlock(frame: PageFrame, colors: Colors, size: PageSize): Node[] {
  const logoRoom = frame.hasLogo ? 80 : 0;
  const width = 300;
  const x = size.width - right - logoRoom - width;
  const parts: Node[] = [
    {
      absolutePosition: { x, y: 36 },
      columns: [
        {
          width,
          stack: [
            {
              text: frame.company,
              style: 'cell',
              bold: true,
              color: colors.ink,
              alignment: 'right',
            },
            { text: frame.address, style: 'micro', alignment: 'right' },
          ],
        },
      ],
    },
  ];
  if (frame.hasLogo) {
    parts.push({
      absolutePosition: { x: size.width - right - 72, y: 36 },
      columns: [{ width: 72, image: 'logo', fit: [72, 24], alignment: 'right' }],
    });
  }
  return parts;
}

function runningTitle(frame: PageFrame, size: PageSize): Node[] {
  const left = leftMargin(frame) + (frame.isLetter ? 0 : 40);
  const width = size.width - left - right;
  return [
    {
      absolutePosition: { x: left, y: 36.5 },
      columns: [{ text: frame.runningTitle, style: 'micro', width: width - 120 }],
    },
    {
      absolutePosition: { x: size.width - right - 110, y: 36.5 },
      columns: [{ text: frame.asOf, style: 'micro', alignment: 'right', width: 110 }],
    },
  ];
}

/** A draft is recognised by its dashed violet edge and the word. */
function draftMark(word: string, colors: Colors, first: boolean, size: PageSize): Node[] {
  const height = size.height - paper.top - paper.bottom + 24;
  const dashes = `stroke="${colors.wait}" stroke-width="1" stroke-dasharray="4 3" fill="none"`;
  const width = 58;
  return [
    {
      svg: `<svg width="4" height="${height}" viewBox="0 0 4 ${height}"><path d="M2 0V${height}" ${dashes}/></svg>`,
      absolutePosition: { x: 34, y: paper.top - 12 },
    },
    {
      svg: `<svg width="${width}" height="16" viewBox="0 0 ${width} 16"><rect x="0.5" y="0.5" width="${width - 1}" height="15" ${dashes}/><text x="${width / 2}" y="11" text-anchor="middle" font-family="Sans" font-weight="bold" font-size="8" fill="${colors.wait}">${escapeXml(word)}</text></svg>`,
      absolutePosition: first ? { x: paper.left + 42, y: 34 } : { x: size.width - right - 180, y: 33 },
    },
  ];
}

/** A drill is recognised by its solid violet edge and the word on violet. */
function drillMark(word: string, colors: Colors, first: boolean, size: PageSize, isDraft: boolean): Node[] {
  const shift = isDraft ? 64 : 0;
  const height = size.height - paper.top - paper.bottom + 24;
  const width = 58;
  return [
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: 3, h: height, color: colors.wait }],
      absolutePosition: { x: 28, y: paper.top - 12 },
    },
    {
      svg: `<svg width="${width}" height="16" viewBox="0 0 ${width} 16"><rect width="${width}" height="16" fill="${colors.wait}"/><text x="${width / 2}" y="11" text-anchor="middle" font-family="Sans" font-weight="bold" font-size="8" fill="${colors.surface}">${escapeXml(word)}</text></svg>`,
      absolutePosition: first
        ? { x: paper.left + 42 + shift, y: 34 }
        : { x: size.width - right - 180 - shift, y: 33 },
    },
  ];
}

/** Says in the right margin, turned by 90 degrees, that everything is invented. */
function sampleMark(text: string, colors: Colors, size: PageSize): Node {
  const length = 260;
  const bottom = size.height - paper.bottom - 6;
  return {
    svg: `<svg width="10" height="${length}" viewBox="0 0 10 ${length}"><text transform="translate(8 ${length}) rotate(-90)" font-family="Sans" font-size="6.8" fill="${colors.ink3}">${escapeXml(text)}</text></svg>`,
    absolutePosition: { x: size.width - 24.3, y: bottom - length },
  };
}

/** Fold marks of DIN 5008 form B at 105 and 210 mm, hole mark at half height. */
function foldMarks(colors: Colors): Node[] {
  return [
    { y: 297.64, length: 12 },
    { y: 420.94, length: 18 },
    { y: 595.28, length: 12 },
  ].map(({ y, length }) => ({
    canvas: [line(length, colors.lineStrong, 0.4)],
    absolutePosition: { x: 12, y },
  }));
}

function line(width: number, color: string, stroke: number): Stroke {
  return { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: stroke, lineColor: color };
}
