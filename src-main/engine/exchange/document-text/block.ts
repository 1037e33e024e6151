import type { DocumentSection } from '../../../contract/document-text.ts';
import { longestText } from './limits.ts';
import { RefusedDocument } from './refused-document.ts';

/** A paragraph, an item of a list, a row of a table or a heading, in the order of the document. */
export interface Block {
  kind: 'heading' | 'line';
  text: string;
  page: number | null;
}

/** A row of a table as one line. Each cell carries the title of its column, so that a row is understood alone. */
export function rowText(cells: readonly string[], titles: readonly string[]): string {
  const told = cells.map((cell, column) => {
    const title = titles[column] ?? '';
    return cell === '' || title === '' ? cell : `${title}: ${cell}`;
  });
  return told.filter((cell) => cell !== '').join(' | ');
}

/** Sections from blocks: a new one begins at each heading and at each page. */
export function sectionsOf(blocks: readonly Block[]): DocumentSection[] {
  const sections: DocumentSection[] = [];
  let heading: string | null = null;
  let open: { page: number | null; lines: string[] } | null = null;
  let isNew = false;
  const close = () => {
    const text = open?.lines.join('\n').trim() ?? '';
    if (open && (text !== '' || isNew)) sections.push({ heading, page: open.page, text });
    isNew = false;
    open = null;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      heading = block.text.slice(0, 200);
      open = { page: block.page, lines: [] };
      isNew = true;
      continue;
    }
    if (open && open.page !== block.page && open.lines.length === 0) open.page = block.page;
    if (open && open.page !== block.page) close();
    open ??= { page: block.page, lines: [] };
    open.lines.push(block.text);
  }
  close();
  const length = sections.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestText) throw new RefusedDocument('tooMuchInside');
  return sections;
}
