import { wordString } from './contract-words.ts';
import type { Clause } from './split-clauses.ts';

/** A clause, or a part of one that stands by itself in the other version. */
export interface Part extends Clause {
  /** Position of the clause that it is a part of. */
  origin: number;
}

/** Fewer words than this may stand anywhere by chance. */
const fewest = 4;

/**
 * Cuts clauses of one version where whole clauses of the other stand inside them: two paragraphs run together, or one torn
 * apart by a page break, are still the same words.
 */
export function recutClauses(parts: readonly Part[], others: readonly Clause[]): Part[] {
  const own = new Set(parts.map(({ words }) => wordString(words)));
  const wanted = [...new Set(others.map(({ words }) => wordString(words)))].filter(
    (words) => !own.has(words) && words.split(' ').length - 2 >= fewest,
  );
  return parts.flatMap((part) => cut(part, wanted));
}

/** Clauses as parts that are whole. */
export function wholeParts(clauses: readonly Clause[]): Part[] {
  return clauses.map((clause, origin) => ({ ...clause, origin }));
}

function cut(part: Part, wanted: readonly string[]): Part[] {
  const all = wordString(part.words);
  const places = new Set<number>();
  for (const words of wanted) {
    if (words.length >= all.length) continue;
    const at = all.indexOf(words);
    if (at < 0) continue;
    const first = countSpaces(all, at);
    places.add(first);
    places.add(first + words.split(' ').length - 2);
  }
  places.delete(0);
  places.delete(part.words.length);
  if (places.size === 0) return [part];
  const starts = [0, ...[...places].toSorted((one, other) => one - other)];
  return starts.map((start, index) => slice(part, start, starts[index + 1] ?? part.words.length));
}

function slice(part: Part, start: number, end: number): Part {
  const from = start === 0 ? 0 : (part.words[start]?.start ?? 0);
  const to = end === part.words.length ? part.text.length : (part.words[end]?.start ?? part.text.length);
  const words = part.words.slice(start, end).map((word) => ({
    ...word,
    start: word.start - from,
    end: word.end - from,
  }));
  return {
    ...part,
    number: start === 0 ? part.number : '',
    text: part.text.slice(from, to).trimEnd(),
    words,
  };
}

/** How many words stand before a place in a string of words. */
function countSpaces(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += 1) if (text.charAt(at) === ' ') count += 1;
  return count;
}
