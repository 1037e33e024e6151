import { Document, type IStylesOptions, LineRuleType, Packer, PageOrientation } from 'docx';
import { escapeXml } from '../drawing/svg.ts';
import type { PrintDefinition } from '../print/definition.ts';
import { paper } from '../print/paper.ts';
import { typeSettings } from '../print/type-styles.ts';
import { fontName, fontTable } from './fonts.ts';
import { layOutForWord } from './lay-out.ts';
import { firstHeader, followingHeader, footer } from './page-parts.ts';
import { elementsOf, twips, wordLanguage } from './word-library.ts';

/** Distance of head and foot from the edges of the paper in points. */
const headAt = 36;
const footAt = 26;

/** The text of a report for Word: A4, real headings and head rows, no macros, no field but the page's number. */
export async function wordDocument(definition: PrintDefinition): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, author, language, isLandscape, frame, colors } = definition;
  const left = frame.isLetter ? paper.letterLeft : paper.left;
  const width = (isLandscape ? paper.height : paper.width) - left - paper.right;
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(definition, wordLanguage(language)),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(paper.width),
              height: twips(paper.height),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              left: twips(left),
              right: twips(paper.right),
              top: twips(paper.top),
              bottom: twips(paper.bottom),
              header: twips(headAt),
              footer: twips(footAt),
            },
          },
        },
        headers: { first: firstHeader(definition), default: followingHeader(definition, width) },
        footers: { first: footer(definition, width), default: footer(definition, width) },
        children: elementsOf(layOutForWord(definition), colors),
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, false, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(definition) },
  ]);
  return new Uint8Array(bytes);
}

function stylesOf({ colors }: PrintDefinition, language: string): IStylesOptions {
  const look = (style: keyof typeof typeSettings) => {
    const [family, size, leading, color, bold = false] = typeSettings[style];
    return {
      run: {
        font: fontName(family),
        size: Math.round(size * 2),
        bold: bold || family === 'Display',
        color: colors[color].replace('#', ''),
      },
      paragraph: { spacing: { line: twips(leading), lineRule: LineRuleType.AT_LEAST } },
    };
  };
  const body = look('body');
  return {
    default: {
      document: { ...body, run: { ...body.run, language: { value: language } } },
      heading1: look('title'),
      heading2: look('h2'),
      heading3: look('h3'),
    },
    paragraphStyles: (Object.keys(typeSettings) as (keyof typeof typeSettings)[]).map((id) => ({
      id,
      name: `Obhut ${id}`,
      basedOn: 'Normal',
      quickFormat: true,
      ...look(id),
    })),
  };
}

/** Who made it and when: the time of the report, not that of the library. */
function coreProperties({ title, subject, author, keywords, language, createdAt }: PrintDefinition): string {
  const time = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const parts = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<dc:language>${wordLanguage(language)}</dc:language>`,
    ...(keywords ? [`<cp:keywords>${escapeXml(keywords)}</cp:keywords>`] : []),
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${parts.join('')}</cp:coreProperties>`;
}
