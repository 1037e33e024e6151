import type { Id } from '../../../../contract/values.ts';
import { type KnownPlace, plainName } from './known-register.ts';
import { type PlaceTimeline, placeTimeline } from './place-timeline.ts';

/** A place that rows speak of: on file, or new with the first row that names it. */
export interface ListedPlace {
  known: KnownPlace | null;
  address: string;
  timeline: PlaceTimeline;
}

/** Where a row says that its text was shown. */
export interface NamedPlace {
  textId: Id;
  name: string;
  address: string;
}

/**
 * Finds the place that a row means: by text and name, and by address where one name stands for several. A name and an address
 * that nobody has yet mean a new place; the rows after it find it again.
 */
export function placeFinder(places: readonly KnownPlace[]) {
  const listed = new Map<string, ListedPlace[]>();
  const keyOf = (textId: Id, name: string) => `${textId} ${plainName(name)}`;
  const add = (textId: Id, name: string, place: ListedPlace) => {
    const key = keyOf(textId, name);
    listed.set(key, [...(listed.get(key) ?? []), place]);
    return place;
  };
  for (const known of places) {
    const { textId, name, address, changes } = known;
    add(textId, name, { known, address, timeline: placeTimeline(changes) });
  }
  return ({ textId, name, address }: NamedPlace): ListedPlace | 'placeAmbiguous' | 'placeArchived' => {
    const found = theOne(listed.get(keyOf(textId, name)) ?? [], address);
    if (found === null) return add(textId, name, { known: null, address, timeline: placeTimeline([]) });
    return found === 'placeAmbiguous' || !found.known?.isArchived ? found : 'placeArchived';
  };
}

function theOne(found: readonly ListedPlace[], address: string): ListedPlace | 'placeAmbiguous' | null {
  const current = found.filter(({ known }) => !known?.isArchived);
  const candidates = current.length > 0 ? current : found;
  const [first, second] = candidates;
  if (!first) return null;
  if (address === '') return second ? 'placeAmbiguous' : first;
  const same = candidates.find((place) => plainName(place.address) === plainName(address));
  if (same) return same;
  // A place without an address may well be the one; a place with another address is another place.
  return second === undefined && first.address === '' ? first : null;
}
