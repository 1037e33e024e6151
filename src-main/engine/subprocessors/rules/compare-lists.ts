import {
  type ListChange,
  type ListDifference,
  type ListedSubProcessor,
  ListField,
} from '../../../contract/subprocessor-list.ts';
import { firmName } from './firm-name.ts';
import { type ListEntry, type ReadList, readList } from './list/read-list.ts';
import { matchEntries, phraseKey } from './match-entries.ts';
import type { PlaceReader } from './read-place.ts';

/** Two lists as texts, compared. */
export function compareLists(before: string, after: string, places: PlaceReader): ListDifference {
  const [old, fresh] = [readList(before, places), readList(after, places)];
  const named = (list: ReadList) => list.entries.filter(({ cells }) => cells.name !== '');
  const { pairs, added, removed } = matchEntries(named(old), named(fresh), places);
  const shared = old.has.filter((field) => fresh.has.includes(field));
  return {
    added: added.map((entry) => listed(entry, places)),
    removed: removed.map((entry) => listed(entry, places)),
    changed: pairs.flatMap((pair) => changesOf(pair, shared, places)),
  };
}

/** An entry as it is told. */
export function listed({ cells }: ListEntry, places: PlaceReader): ListedSubProcessor {
  const { name, purpose, place } = cells;
  return { name, purpose, place, countries: places.read(place).countries };
}

interface Compared {
  before: ListEntry;
  after: ListEntry;
  isGuess: boolean;
}

/** What differs between two entries of the same firm, in fields that both lists have. */
export function changesOf(
  { before, after, isGuess }: Compared,
  shared: readonly string[],
  places: PlaceReader,
): ListChange[] {
  const name = before.cells.name;
  return shared.flatMap((field) => {
    const [from, to] = [saidIn(before, field), saidIn(after, field)];
    const isSame =
      field === 'name' ? isSameName(from, to) : keyOf(field, from, places) === keyOf(field, to, places);
    return isSame ? [] : [{ name, field, from, to, isGuess: isGuess && field === 'name' }];
  });
}

function isSameName(one: string, other: string): boolean {
  return firmName(one).full === firmName(other).full;
}

function saidIn({ cells, others }: ListEntry, field: string): string {
  const known = ListField.safeParse(field);
  if (known.success) return cells[known.data];
  return Object.hasOwn(others, field) ? (others[field] ?? '') : '';
}

function keyOf(field: string, value: string, places: PlaceReader): string {
  if (field === 'place' || field === 'seat') return places.read(value).key;
  if (field === 'entity' || field === 'parent') return firmName(value).full;
  return phraseKey(value);
}
