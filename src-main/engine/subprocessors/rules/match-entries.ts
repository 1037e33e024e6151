import { areSimilar } from '../../kernel/company-names.ts';
import { foldedWords } from '../../kernel/folded-text.ts';
import { type FirmName, firmName } from './firm-name.ts';
import type { ListEntry } from './list/read-list.ts';
import type { PlaceReader } from './read-place.ts';

/** An entry with what it is compared by. */
export interface Comparable<Entry extends ListEntry> {
  entry: Entry;
  firm: FirmName;
  /** Purpose without order of its parts, case and punctuation. */
  purpose: string;
  place: string;
}

export interface Matched<Before extends ListEntry, After extends ListEntry> {
  /** `isGuess`: names differ and only purpose and place speak for the same firm. */
  pairs: { before: Before; after: After; isGuess: boolean }[];
  added: After[];
  removed: Before[];
}

/** Parts of a cell without order, case and punctuation. */
export function phraseKey(text: string): string {
  return text
    .split(/[,;/\n]|\s[–—-]\s/)
    .map((part) => foldedWords(part).join(' '))
    .filter((part) => part !== '')
    .toSorted()
    .join('|');
}

/**
 * Pairs the entries of two lists. First by full name, then by the name without brackets, then by another name in brackets or a
 * telling word; the same firm for several purposes is told apart by purpose and place. What nobody else does, done by a new
 * name at the same place, is a guess.
 */
export function matchEntries<Before extends ListEntry, After extends ListEntry>(
  before: readonly Before[],
  after: readonly After[],
  places: PlaceReader,
): Matched<Before, After> {
  const olds = before.map((entry) => comparable(entry, places));
  const news = after.map((entry) => comparable(entry, places));
  const pairs: Matched<Before, After>['pairs'] = [];
  let left = { olds, news };
  const pairBy = (keysOf: (one: Comparable<ListEntry>) => string[], isGuess = false) => {
    left = pairGroups(left, keysOf, (one, other) =>
      pairs.push({ before: one.entry as Before, after: other.entry as After, isGuess }),
    );
  };
  pairBy(({ firm }) => [firm.full]);
  pairBy(({ firm }) => [firm.core]);
  pairBy(({ firm }) => [firm.core, ...firm.aliases]);
  pairSimilar(left, tellingWords(olds, news, places), (one, other) =>
    pairs.push({ before: one.entry, after: other.entry, isGuess: false }),
  );
  const soleBefore = soleKeys(olds);
  const soleAfter = soleKeys(news);
  pairBy((one) => {
    const key = `${one.purpose}\n${one.place}`;
    return one.purpose !== '' && soleBefore.has(one.purpose) && soleAfter.has(one.purpose) ? [key] : [];
  }, true);
  return { pairs, added: left.news.map(({ entry }) => entry), removed: left.olds.map(({ entry }) => entry) };
}

function comparable<Entry extends ListEntry>(entry: Entry, places: PlaceReader): Comparable<Entry> {
  return {
    entry,
    firm: firmName(entry.cells.name),
    purpose: phraseKey(entry.cells.purpose),
    place: places.read(entry.cells.place).key,
  };
}

/** Purposes that one entry of a list alone has. */
function soleKeys(all: readonly Comparable<ListEntry>[]): Set<string> {
  const times = new Map<string, number>();
  for (const { purpose } of all) times.set(purpose, (times.get(purpose) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count === 1).map(([purpose]) => purpose));
}

interface Left<Before extends ListEntry, After extends ListEntry> {
  olds: Comparable<Before>[];
  news: Comparable<After>[];
}

function pairGroups<Before extends ListEntry, After extends ListEntry>(
  { olds, news }: Left<Before, After>,
  keysOf: (one: Comparable<ListEntry>) => string[],
  pair: (one: Comparable<Before>, other: Comparable<After>) => void,
): Left<Before, After> {
  const byKey = new Map<string, Comparable<After>[]>();
  for (const one of news)
    for (const key of new Set(keysOf(one))) byKey.set(key, [...(byKey.get(key) ?? []), one].slice(0, 200));
  const taken = new Set<Comparable<ListEntry>>();
  // Surest first, over all of them: an entry that is the same is never taken away by one that resembles it.
  for (const agree of agreements) {
    for (const old of olds) {
      if (taken.has(old)) continue;
      const fitting = keysOf(old).flatMap((key) => byKey.get(key) ?? []);
      const found = fitting.find((one) => !taken.has(one) && agree(old, one));
      if (!found) continue;
      taken.add(old).add(found);
      pair(old, found);
    }
  }
  return { olds: olds.filter((one) => !taken.has(one)), news: news.filter((one) => !taken.has(one)) };
}

type Agreement = (one: Comparable<ListEntry>, other: Comparable<ListEntry>) => boolean;

const agreements: readonly Agreement[] = [
  (one, other) => one.purpose === other.purpose && one.place === other.place,
  (one, other) => one.purpose === other.purpose,
  (one, other) => one.place === other.place && sharesWord(one, other),
  (one, other) => sharesWord(one, other),
  (one, other) => one.place === other.place,
  () => true,
];

function sharesWord(one: Comparable<ListEntry>, other: Comparable<ListEntry>): boolean {
  const words = new Set(one.purpose.split(/[ |]/).filter((word) => word.length > 3));
  return other.purpose.split(/[ |]/).some((word) => words.has(word));
}

/** Beyond so many comparisons names are no longer looked at for likeness. */
const mostComparisons = 40_000;

/** Pairs names that are a slip apart or share their telling word, where what they do or where they do it agrees as well. */
function pairSimilar<Before extends ListEntry, After extends ListEntry>(
  left: Left<Before, After>,
  wordOf: (entry: ListEntry) => string[],
  pair: (one: Comparable<Before>, other: Comparable<After>) => void,
): void {
  if (left.olds.length * left.news.length > mostComparisons) return;
  const taken = new Set<Comparable<ListEntry>>();
  for (const old of left.olds) {
    const found = left.news.find(
      (one) =>
        !taken.has(one) &&
        (areSimilar(old.firm.core, one.firm.core) ||
          wordOf(one.entry).some((word) => wordOf(old.entry).includes(word))) &&
        (old.purpose === one.purpose || (old.place === one.place && sharesWord(old, one))),
    );
    if (!found) continue;
    taken.add(old).add(found);
    pair(old, found);
  }
  left.olds = left.olds.filter((one) => !taken.has(one));
  left.news = left.news.filter((one) => !taken.has(one));
}

const commonWords = new Set(
  'services service cloud technologies technology software systems solutions group international global data digital europe deutschland germany security network labs platform'.split(
    ' ',
  ),
);

/** Words of a name by which a firm is known again: long, no place, in no other name of either list. */
function tellingWords(
  olds: readonly Comparable<ListEntry>[],
  news: readonly Comparable<ListEntry>[],
  places: PlaceReader,
): (entry: ListEntry) => string[] {
  const wordsIn = ({ cells }: ListEntry) => [...new Set(foldedWords(cells.name))];
  const rare = [olds, news].map((list) => {
    const times = new Map<string, number>();
    for (const { entry } of list)
      for (const word of wordsIn(entry)) times.set(word, (times.get(word) ?? 0) + 1);
    return times;
  });
  return (entry) =>
    wordsIn(entry).filter(
      (word) =>
        word.length > 3 &&
        !commonWords.has(word) &&
        rare.every((times) => (times.get(word) ?? 0) <= 1) &&
        !places.isPlace(word),
    );
}
