import { isItem } from './split-text.ts';

/** The lists that are open at a line: the unit that leads into the outer one, and into one inside an item of it. */
export interface OpenLists {
  outer: number | null;
  /** The number of the clause that leads into the outer list, for items such as 2.2.1 below 2.2. */
  number: string;
  inner: { lead: number; sign: string } | null;
}

export const noLists: OpenLists = { outer: null, number: '', inner: null };

/** What is still open when this line begins. A list ends where a whole paragraph begins; a few words without a sign may be an item. */
export function listsAt(open: OpenLists, line: string): OpenLists {
  if (!startsAsItem(open, line)) return isParagraph(line) ? noLists : open;
  return open.inner && open.inner.sign === signOf(line) ? { ...open, inner: null } : open;
}

/** What is open after a unit of this line that ends with a colon. */
export function listsAfter(open: OpenLists, line: string, lead: number): OpenLists {
  if (!startsAsItem(open, line)) return { outer: lead, number: numberOf(line), inner: null };
  return isItem(line) ? { ...open, inner: { lead, sign: signOf(line) } } : open;
}

/** The unit that leads into the list which is open; null where none is. */
export function leadOf({ outer, inner }: OpenLists): number | null {
  return inner?.lead ?? outer;
}

function startsAsItem({ number }: OpenLists, line: string): boolean {
  const isBelow = number !== '' && numberOf(line).startsWith(`${number}.`);
  return isItem(line) || isBelow || / \| /.test(line);
}

/** Kind of the sign before an item: letters, digits or what else stands there. */
function signOf(line: string): string {
  return (/^\s*\S{1,5}/.exec(line)?.[0] ?? '')
    .trim()
    .replace(/[a-z]+/, 'a')
    .replace(/\d+/, '1');
}

/** The number that a clause begins with, without the last full stop. */
function numberOf(line: string): string {
  return /^\s*(\d{1,2}(?:\.\d{1,2})*)\.?\s/.exec(line)?.[1] ?? '';
}

const labelled = /^\s*\p{Lu}[^:.;]{1,60}:\s+\S/u;

function isParagraph(line: string): boolean {
  if (labelled.test(line) || line.length > 220) return true;
  return line.length > 40 && /[.!?:]$/.test(line.trimEnd()) && /^\s*[^\p{Ll}]/u.test(line);
}
