import { areSimilar } from '../../kernel/company-names.ts';
import { foldedWords } from '../../kernel/folded-text.ts';
import { type FirmName, firmName } from './firm-name.ts';
import type { ListEntry } from './list/read-list.ts';
import type { PlaceReader } from './read-place.ts';
import { shelfOf } from './shelf.ts';

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
  const taken = new Set<Comparable<ListEntry>>();
  // Surest first, over all of them: an entry that is the same is never taken away by one that resembles it.
  for (const agreement of agreements) {
    const places = (one: Comparable<ListEntry>, key: string) =>
      agreement(one).map((part) => `${key}\n\n${part}`);
    const shelf = shelfOf(news, (one) => [...new Set(keysOf(one))].flatMap((key) => places(one, key)), taken);
    for (const old of olds) {
      if (taken.has(old)) continue;
      const keys = keysOf(old);
      const found = keys.map((key) => shelf.first(places(old, key))).find((one) => one !== null);
      if (!found) continue;
      taken.add(old).add(found);
      pair(old, found);
    }
  }
  return { olds: olds.filter((one) => !taken.has(one)), news: news.filter((one) => !taken.has(one)) };
}

/** In what two entries agree, as texts of which they share one. */
type Agreement = (one: Comparable<ListEntry>) => string[];

const agreements: readonly Agreement[] = [
  ({ purpose, place }) => [`${purpose}\n${place}`],
  ({ purpose }) => [purpose],
  (one) => wordsOf(one).map((word) => `${one.place}\n${word}`),
  wordsOf,
  ({ place }) => [place],
  () => [''],
];

function wordsOf({ purpose }: Comparable<ListEntry>): string[] {
  return [...new Set(purpose.split(/[ |]/).filter((word) => word.length > 3))];
}

/** So many names are looked at for likeness; behind that only a telling word speaks for the same firm. */
const mostLikenesses = 1_000_000;

/** Pairs names that are a slip apart or share their telling word, where what they do or where they do it agrees as well. */
function pairSimilar<Before extends ListEntry, After extends ListEntry>(
  left: Left<Before, After>,
  tellingOf: (entry: ListEntry) => string[],
  pair: (one: Comparable<Before>, other: Comparable<After>) => void,
): void {
  const taken = new Set<Comparable<ListEntry>>();
  const agreeing = (one: Comparable<ListEntry>) => [
    `purpose\n${one.purpose}`,
    ...wordsOf(one).map((word) => `place\n${one.place}\n${word}`),
  ];
  const shelf = shelfOf(left.news, agreeing, taken);
  let looks = 0;
  for (const old of left.olds) {
    const telling = new Set(tellingOf(old.entry));
    const found = shelf.all(agreeing(old)).find((one) => {
      looks += 1;
      const isAlike = looks <= mostLikenesses && areSimilar(old.firm.core, one.firm.core);
      return isAlike || (telling.size > 0 && tellingOf(one.entry).some((word) => telling.has(word)));
    });
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
  const known = new Map<ListEntry, string[]>();
  const tellingIn = (entry: ListEntry) =>
    wordsIn(entry).filter(
      (word) =>
        word.length > 3 &&
        !commonWords.has(word) &&
        rare.every((times) => (times.get(word) ?? 0) <= 1) &&
        !places.isPlace(word),
    );
  return (entry) => {
    const words = known.get(entry) ?? tellingIn(entry);
    known.set(entry, words);
    return words;
  };
}
