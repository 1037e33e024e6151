import type { DocumentSection } from '../../contract/document-text.ts';

/** Longest text that is kept, in characters. */
const longest = 4_000_000;
/** A passage ends at the first paragraph behind so many characters. */
const passage = 800;

/** Text of a file that is nothing but text, in passages; null for one that is something else under the name of a text. */
export function plainPassages(content: Uint8Array): DocumentSection[] | null {
  const text = decoded(content).slice(0, longest);
  if (text.includes('\0')) return null;
  const passages: string[] = [];
  let open = '';
  for (const line of text.split(/\r\n?|\n/)) {
    open += `${line}\n`;
    if (open.length > passage && (line.trim() === '' || open.length > passage * 2)) {
      passages.push(open);
      open = '';
    }
  }
  return [...passages, open]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => ({ page: null, heading: null, text: words }));
}

/** UTF-16 by its mark, UTF-8 where it is valid, else the encoding of older Windows. */
function decoded(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
