import type { DocumentText } from '../../../contract/document-text.ts';
import { sectionsOf } from './block.ts';
import { longestText, mostPages } from './limits.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pdfDocument } from './pdf-library.ts';
import { type PdfLine, pageLines } from './pdf-lines.ts';
import { withoutRunningLines } from './pdf-running-lines.ts';
import { RefusedDocument } from './refused-document.ts';

/** Text of a PDF with its page numbers; refuses what is encrypted, too long or has no text at all. */
export async function readPdf(bytes: Uint8Array): Promise<Omit<DocumentText, 'language'>> {
  const document = await pdfDocument(bytes);
  const pages = document.numPages;
  if (pages > mostPages) throw new RefusedDocument('tooManyPages', mostPages);
  const lines: PdfLine[] = [];
  const pagesWithoutText: number[] = [];
  let length = 0;
  for (let number = 1; number <= pages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { 1: bottom = 0, 3: top = 842 } = page.view;
    const found = pageLines(items, { number, bottom, height: top - bottom });
    page.cleanup();
    length += found.reduce((sum, { text }) => sum + text.length, 0);
    if (length > longestText) throw new RefusedDocument('tooMuchInside');
    if (found.length === 0) pagesWithoutText.push(number);
    lines.push(...found);
  }
  if (lines.length === 0) throw new RefusedDocument('scanned');
  const sections = sectionsOf(pdfBlocks(withoutRunningLines(lines, pages)));
  return { format: 'pdf', pages, pagesWithoutText, hiddenTextLeftOut: false, sections };
}
