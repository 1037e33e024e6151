import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { examine, squeezed } from './read-pdf.ts';

export interface ReadStructure {
  /** How many headings of any level there are. */
  headings: number;
  /** Head cells of columns that hold words; labels of rows are not counted. */
  headCells: number;
  /** Texts of figures. */
  alts: string[];
  /** Words that are part of a picture or scenery, without spaces. */
  scenery: string;
}

interface Element {
  role?: string;
  alt?: string;
  type?: string;
  children?: Element[];
}

/** Reads back the structure of a tagged PDF; an element that goes on over several pages counts once on each. */
export async function structureOf(bytes: Uint8Array): Promise<ReadStructure> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const found: ReadStructure = {
    headings: 0,
    headCells: plainObjects(bytes).match(/\/Scope \/Column\b/g)?.length ?? 0,
    alts: [],
    scenery: '',
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    collect((await page.getStructTree()) as Element | null, found);
    const content = await page.getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of content.items) {
      if ('str' in item) {
        if (depth > 0) found.scenery += squeezed(item.str);
      } else if (item.type.startsWith('begin')) depth = depth > 0 || isPicture(item) ? depth + 1 : 0;
      else depth = Math.max(0, depth - 1);
    }
  }
  await task.destroy();
  return found;
}

function plainObjects(bytes: Uint8Array): string {
  return examine(bytes, 'qpdf', ['--qdf', '--object-streams=disable'], ['-']);
}

/** The reader tells the tag, its types do not. */
function isPicture(item: object): boolean {
  return 'tag' in item && (item.tag === 'Artifact' || item.tag === 'Figure');
}

function collect(element: Element | null, found: ReadStructure): void {
  if (!element) return;
  if (/^H[1-6]$/.test(element.role ?? '')) found.headings += 1;
  if (element.alt) found.alts.push(element.alt);
  for (const child of element.children ?? []) collect(child, found);
}
