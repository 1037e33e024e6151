import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { examine } from './read-pdf.ts';

/** An element of the structure tree as a screen reader finds it. */
export interface StructureElement {
  role: string;
  scope: string | null;
  alt: string | null;
  children: StructureElement[];
}

export interface ReadStructure {
  /** Language, marks and title as the file itself names them. */
  language: string | null;
  isMarked: boolean;
  showsTitle: boolean;
  root: StructureElement;
  outline: string[];
}

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Dictionary = { [key: string]: Value };

/** Reads the structure tree out of the file, object by object. */
export function readStructure(bytes: Uint8Array): ReadStructure {
  const json = JSON.parse(examine(bytes, 'qpdf', ['--json=2', '--json-key=qpdf']));
  const objects = json.qpdf[1] as Record<string, { value?: Value; stream?: { dict: Value } }>;
  const resolve = (value: Value | undefined): Value => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null;
    const object = objects[`obj:${value}`];
    return object?.value ?? object?.stream?.dict ?? null;
  };
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = resolve(value);
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? found : {};
  };
  const list = (value: Value | undefined): Value[] => {
    const found = resolve(value);
    return Array.isArray(found) ? found : found === null ? [] : [value ?? null];
  };
  const elementOf = (value: Value): StructureElement => {
    const element = dictionary(value);
    return {
      role: nameOf(element['/S']),
      scope: dictionary(element['/A'])['/Scope'] ? nameOf(dictionary(element['/A'])['/Scope']) : null,
      alt: textOf(element['/Alt']),
      children: list(element['/K'])
        .filter((child) => dictionary(child)['/S'] !== undefined)
        .map(elementOf),
    };
  };
  const trailer = objects.trailer?.value as Dictionary;
  const catalog = dictionary(trailer['/Root']);
  const [root] = list(dictionary(catalog['/StructTreeRoot'])['/K']).map(elementOf);
  if (!root) throw new Error('the file has no structure tree');
  const outline: string[] = [];
  for (let item = dictionary(dictionary(catalog['/Outlines'])['/First']); item['/Title'] !== undefined; ) {
    outline.push(textOf(item['/Title']) ?? '');
    item = dictionary(item['/Next']);
  }
  return {
    language: textOf(catalog['/Lang']),
    isMarked: dictionary(catalog['/MarkInfo'])['/Marked'] === true,
    showsTitle: dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    root,
    outline,
  };
}

/** All elements below one, in reading order, itself first. */
export function elementsOf(element: StructureElement): StructureElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

export interface MarkedWords extends Record<'content' | 'artifact' | 'unmarked', string> {
  title: string;
  pages: number;
}

/** Words of the pages by how they are marked: read out, left out as artifact, or not marked at all. */
export async function markedWords(bytes: Uint8Array): Promise<MarkedWords> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const words = { content: '', artifact: '', unmarked: '' };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push('tag' in item ? String(item.tag) : '');
        continue;
      }
      const kind = open.length === 0 ? 'unmarked' : open.includes('Artifact') ? 'artifact' : 'content';
      words[kind] += `${item.str}${item.hasEOL ? ' ' : ''} `;
    }
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string } };
  await task.destroy();
  return { ...words, title: info.Title ?? '', pages: document.numPages };
}

function nameOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.replace(/^\//, '') : '';
}

function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' ? value.replace(/^[ub]:/, '') : null;
}
