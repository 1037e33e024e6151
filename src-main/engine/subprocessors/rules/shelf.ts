/** Things laid down under keys, each under several, in the order in which they came. */
export interface Shelf<Thing> {
  /** The earliest thing under any of the keys that is not taken; null without one. */
  first(keys: readonly string[]): Thing | null;
  /** Everything under any of the keys that is not taken, the earliest first. */
  all(keys: readonly string[]): Thing[];
}

/** Lays things down. What is `taken` meanwhile is passed over for good, so that no list is walked twice. */
export function shelfOf<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
  taken: ReadonlySet<unknown>,
): Shelf<Thing> {
  const piles = new Map<string, { places: number[]; from: number }>();
  for (const [place, thing] of things.entries())
    for (const key of keysOf(thing)) {
      const pile = piles.get(key);
      if (pile) pile.places.push(place);
      else piles.set(key, { places: [place], from: 0 });
    }
  const isTaken = (place: number | undefined) => place !== undefined && taken.has(things[place]);
  return {
    first: (keys) => {
      let earliest = Number.POSITIVE_INFINITY;
      for (const key of keys) {
        const pile = piles.get(key);
        if (!pile) continue;
        while (isTaken(pile.places[pile.from])) pile.from += 1;
        earliest = Math.min(earliest, pile.places[pile.from] ?? Number.POSITIVE_INFINITY);
      }
      return things[earliest] ?? null;
    },
    all: (keys) => {
      const places = new Set(keys.flatMap((key) => piles.get(key)?.places ?? []));
      return [...places]
        .filter((place) => !isTaken(place))
        .toSorted((one, other) => one - other)
        .flatMap((place) => things[place] ?? []);
    },
  };
}
