import { diffArrays } from 'diff';
import { wordString } from './contract-words.ts';
import type { Part } from './recut-clauses.ts';

/** Which part of the older version is which of the newer one. */
export interface Pairing {
  /** Position in the newer version by position in the older one. */
  newer: Map<number, number>;
  /** Older positions of parts that stand somewhere else now. */
  moved: Set<number>;
}

/** How alike two paragraphs at the same place must be to be one clause, and how alike anywhere else. */
const alikeHere = 0.45;
const alikeElsewhere = 0.6;

/** Pairs the clauses of two versions: the same words first, then the most alike between those, then what has moved. */
export function pairClauses(before: readonly Part[], after: readonly Part[]): Pairing {
  const pairing: Pairing = { newer: new Map(), moved: new Set() };
  const gaps = pairSame(before, after, pairing);
  const older = before.map(bag);
  const newer = after.map(bag);
  pairMoved(before, after, pairing, () => true, 1, older, newer);
  for (const gap of gaps) pairGap(gap, pairing, older, newer);
  pairMoved(before, after, pairing, ({ words }) => words.length >= 6, alikeElsewhere, older, newer);
  return pairing;
}

interface Gap {
  older: number[];
  newer: number[];
}

function pairSame(before: readonly Part[], after: readonly Part[], { newer }: Pairing): Gap[] {
  const gaps: Gap[] = [];
  let older = 0;
  let at = 0;
  let gap: Gap = { older: [], newer: [] };
  const keys = (parts: readonly Part[]) => parts.map(({ words }) => wordString(words));
  for (const { value, added, removed } of diffArrays(keys(before), keys(after))) {
    for (const _key of value) {
      if (removed) gap.older.push(older++);
      else if (added) gap.newer.push(at++);
      else newer.set(older++, at++);
    }
    if (added || removed) continue;
    gaps.push(gap);
    gap = { older: [], newer: [] };
  }
  return [...gaps, gap].filter((one) => one.older.length > 0 && one.newer.length > 0);
}

/** Pairs what lies between two sure pairs, in order, so that the sum of likeness is greatest. */
function pairGap(gap: Gap, pairing: Pairing, older: readonly Bag[], newer: readonly Bag[]): void {
  const taken = new Set(pairing.newer.values());
  const left = gap.older.filter((at) => !pairing.newer.has(at));
  const right = gap.newer.filter((at) => !taken.has(at));
  const likeness = left.map((one) =>
    right.map((other) => {
      const value = alike(older[one], newer[other]);
      return value >= alikeHere ? value : 0;
    }),
  );
  const best = bestSums(likeness, left.length, right.length);
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    const own = likeness[row]?.[column] ?? 0;
    const here = best[row]?.[column] ?? 0;
    if (own > 0 && here === own + (best[row + 1]?.[column + 1] ?? 0)) {
      pairing.newer.set(left[row] ?? 0, right[column] ?? 0);
      row += 1;
      column += 1;
    } else if (here === (best[row + 1]?.[column] ?? 0)) row += 1;
    else column += 1;
  }
}

function bestSums(likeness: readonly number[][], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row -= 1) {
    const current = best[row] ?? [];
    const below = best[row + 1] ?? [];
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = likeness[row]?.[column] ?? 0;
      const paired = own > 0 ? own + (below[column + 1] ?? 0) : 0;
      current[column] = Math.max(below[column] ?? 0, current[column + 1] ?? 0, paired);
    }
  }
  return best;
}

/** Pairs what is left over wherever it stands, the most alike first. */
function pairMoved(
  before: readonly Part[],
  after: readonly Part[],
  pairing: Pairing,
  isLong: (part: Part) => boolean,
  threshold: number,
  older: readonly Bag[],
  newer: readonly Bag[],
): void {
  const taken = new Set(pairing.newer.values());
  const free = after.flatMap((part, at) => (taken.has(at) ? [] : [{ at, words: wordString(part.words) }]));
  const candidates = before.flatMap((part, one) =>
    pairing.newer.has(one) || !isLong(part)
      ? []
      : free.flatMap(({ at, words }) => {
          const value =
            threshold === 1 ? Number(words === wordString(part.words)) : alike(older[one], newer[at]);
          return value >= threshold ? [{ one, at, value }] : [];
        }),
  );
  for (const { one, at } of candidates.toSorted((first, second) => second.value - first.value)) {
    if (pairing.newer.has(one) || taken.has(at)) continue;
    pairing.newer.set(one, at);
    pairing.moved.add(one);
    taken.add(at);
  }
}

interface Bag {
  counts: Map<string, number>;
  size: number;
}

function bag({ words }: Part): Bag {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Share of words that two paragraphs have in common (Dice): 0 to 1. */
function alike(one: Bag | undefined, other: Bag | undefined): number {
  if (!one || !other || one.size + other.size === 0) return 0;
  let common = 0;
  for (const [key, count] of one.counts) common += Math.min(count, other.counts.get(key) ?? 0);
  return (2 * common) / (one.size + other.size);
}
