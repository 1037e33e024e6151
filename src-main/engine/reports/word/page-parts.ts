import {
  AlignmentType,
  Footer,
  Header,
  ImageRun,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { pictureSize } from '../facts/logo.ts';
import type { PrintDefinition } from '../print/definition.ts';
import { typeSettings } from '../print/type-styles.ts';
import { breakOpportunity } from '../typography.ts';
import { fontName } from './fonts.ts';
import { lineOf } from './table-looks.ts';
import { twips } from './word-library.ts';

type Part = IParagraphOptions['children'];

/** Head of the first page: the company with its logo, and what marks a draft, a drill or the sample. */
export function firstHeader(definition: PrintDefinition): Header {
  const { frame, images, colors } = definition;
  const logo = images.logo ? logoOf(images.logo, frame.company) : [];
  const right = { alignment: AlignmentType.END };
  return new Header({
    children: [
      ...(logo.length > 0 ? [new Paragraph({ ...right, children: logo })] : []),
      new Paragraph({ ...right, children: [words(frame.company, 9, { bold: true, color: colors.ink })] }),
      new Paragraph({ ...right, children: [words(frame.address, 7.5, { color: colors.ink2 })] }),
      ...marks(definition),
    ],
  });
}

/** Head of the pages that follow: what it is, and the state it shows. */
export function followingHeader(definition: PrintDefinition, width: number): Header {
  const { frame, colors } = definition;
  return new Header({
    children: [
      acrossLine(width, [
        words(frame.runningTitle, 7.5, { color: colors.ink2 }),
        words(`\t${frame.asOf}`, 7.5, { color: colors.ink2 }),
      ]),
      ...marks(definition),
    ],
  });
}

/** Foot of every page: who may read it, when it was made, which page of how many, and the head of the audit chain. */
export function footer({ frame, colors }: PrintDefinition, width: number): Footer {
  const quiet = { color: colors.ink2 };
  const [before, between] = frame.pageLabel;
  return new Footer({
    children: [
      acrossLine(
        width,
        [
          words(`${frame.company} · ${frame.confidentiality}`, 7.5, quiet),
          new TextRun({
            ...lookOf(7.5, { bold: true, color: colors.ink }),
            children: [`\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
          }),
        ],
        { border: { top: lineOf(colors.lineStrong, 0.5) } },
      ),
      acrossLine(width, [
        words(frame.created, 7.5, quiet),
        words(`\t${frame.auditLabel} `, 7.5, quiet),
        new TextRun({ ...lookOf(7, quiet), font: fontName('Code'), text: frame.auditHead }),
      ]),
    ],
  });
}

function marks({ frame, colors }: PrintDefinition): Paragraph[] {
  const told = [frame.draftMark, frame.drillMark, frame.sampleMark].filter((mark) => mark !== null);
  if (told.length === 0) return [];
  return [new Paragraph({ children: [words(told.join(' · '), 8, { bold: true, color: colors.wait })] })];
}

/** Words at the left edge and, after a tab, at the right one. */
function acrossLine(width: number, children: Part, extra: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...extra,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    ...(children ? { children } : {}),
  });
}

function words(text: string, size: number, look: { bold?: boolean; color: string }): TextRun {
  return new TextRun({ ...lookOf(size, look), text: text.replaceAll(breakOpportunity, '') });
}

function lookOf(size: number, { bold = false, color }: { bold?: boolean; color: string }) {
  const [family] = typeSettings.micro;
  return { font: fontName(family), size: Math.round(size * 2), bold, color: color.replace('#', '') };
}

/** Largest room of the logo in pixels of Word (96 to the inch). */
const logoRoom = { width: 96, height: 32 };

function logoOf(dataUrl: string, alt: string): ImageRun[] {
  const [, type = '', base64 = ''] = /^data:image\/(png|jpeg);base64,(.+)$/.exec(dataUrl) ?? [];
  const data = Buffer.from(base64, 'base64');
  const size = pictureSize(data);
  if (!size) return [];
  const scale = Math.min(logoRoom.width / size.width, logoRoom.height / size.height, 1);
  return [
    new ImageRun({
      type: type === 'png' ? 'png' : 'jpg',
      data,
      transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
      altText: { name: 'Logo', title: alt, description: alt },
    }),
  ];
}
