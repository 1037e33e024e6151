import type { DocumentFormat, DocumentSection, DocumentText } from '../../../contract/document-text.ts';
import { guessLanguage } from '../../contracts/rules/guess-language.ts';
import { splitText } from '../../contracts/rules/split-text.ts';
import { encodedText } from '../table-file/decode-text.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { sectionsOf } from './block.ts';
import { longestText } from './limits.ts';
import { oldOrEncrypted } from './old-office.ts';
import { htmlBlocks } from './read-html.ts';
import { markdownBlocks } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';
import { wordHtml } from './read-word.ts';
import { RefusedDocument } from './refused-document.ts';

type Read = Omit<DocumentText, 'language'>;

/** Reads a document of any kind that is known by its first bytes. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentText> {
  if (bytes.length === 0) throw new RefusedDocument('empty');
  const read = await readOrRefuse(bytes, name);
  const text = read.sections.map((section) => `${section.heading ?? ''} ${section.text}`).join('\n');
  if (!/\p{L}/u.test(text)) throw new RefusedDocument(read.format === 'pdf' ? 'scanned' : 'empty');
  return { ...read, language: guessLanguage(text) };
}

async function readOrRefuse(bytes: Uint8Array, name: string): Promise<Read> {
  try {
    return await readKind(bytes, name);
  } catch (error) {
    if (error instanceof RefusedDocument) throw error;
    if (error instanceof RefusedTable) throw new RefusedDocument(sameReason(error.reason));
    // Whatever a library stumbles over is a file that it cannot read.
    throw new RefusedDocument('damaged');
  }
}

async function readKind(bytes: Uint8Array, name: string): Promise<Read> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return await readPdf(bytes);
  if (start.startsWith('PK')) return plain('docx', htmlBlocks(await wordHtml(bytes)));
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) throw new RefusedDocument(oldOrEncrypted(bytes));
  if (start.startsWith('{\\rtf')) throw new RefusedDocument('notADocument');
  const text = encodedText(bytes).text;
  if (isBinary(text)) throw new RefusedDocument('notADocument');
  if (text.length > longestText) throw new RefusedDocument('tooMuchInside');
  if (/<!ENTITY/i.test(text)) throw new RefusedDocument('unsafe');
  if (isHtml(text)) return plain('html', htmlBlocks(text));
  if (isMarkdown(text, name)) return plain('markdown', markdownBlocks(text));
  return { ...nothingLeftOut('text'), sections: splitText(text) };
}

function plain(format: DocumentFormat, { blocks, hidden }: ReturnType<typeof htmlBlocks>): Read {
  const sections: DocumentSection[] = sectionsOf(blocks);
  return { ...nothingLeftOut(format), hiddenTextLeftOut: hidden, sections };
}

function nothingLeftOut(format: DocumentFormat): Omit<Read, 'sections'> {
  return { format, pages: null, pagesWithoutText: [], hiddenTextLeftOut: false };
}

function isHtml(text: string): boolean {
  const start = text.slice(0, 4000);
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)/i.test(
      start,
    ) ||
    (/^\s*</.test(start) && /<(?:p|div|h[1-6]|table|ul|ol|section|article|main|span)[\s>]/i.test(start))
  );
}

function isMarkdown(text: string, name: string): boolean {
  if (/\.(?:md|markdown)$/i.test(name)) return true;
  if (/\.txt$/i.test(name)) return false;
  return /^#{1,6} \S/m.test(text) || /^\|?\s*:?-{3,}:?\s*\|/m.test(text);
}

/** Pictures and programs have what no text has: NUL, or control characters all over. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const start = text.slice(0, 8192);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a picture from a text
  const odd = start.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > start.length / 100;
}

function sameReason(reason: RefusedTable['reason']): RefusedDocument['reason'] {
  switch (reason) {
    case 'tooMuchInside':
    case 'encrypted':
    case 'unsafe':
    case 'tooLarge':
      return reason;
    default:
      return 'damaged';
  }
}
