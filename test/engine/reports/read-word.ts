import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { plain } from './read-pdf.ts';

export interface ReadWord {
  /** Parts of the file by name. */
  parts: Record<string, string>;
  html: string;
  /** Words of the body, of heads and of feet. */
  text: string;
  /** Without heads and feet. */
  body: string;
  headings: string[];
}

/** Reads a Word document back: its body by another reader, its heads and feet from their parts. */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { value: body } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const edges = Object.entries(parts)
    .filter(([name]) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
    .map(([, xml]) => textOf(xml));
  return {
    parts,
    html,
    body: plain(body),
    text: plain([body, ...edges].join(' ')),
    headings: [...html.matchAll(/<h[1-3]>(.*?)<\/h[1-3]>/gs)].map(([, words = '']) => textOf(words)),
  };
}

function textOf(xml: string): string {
  const spaced = xml.replace(/<\/w:p>|<w:tab\/>|<br \/>|\t/g, ' ').replace(/<w:instrText[^>]*>[^<]*/g, '');
  return plain(
    spaced
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}
