/** Names of the facts that a text has a place for, each once, in the order of the text. */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([\p{L}\p{M}\p{N}_]+)\}/gu)].map(([, name = '']) => name))];
}

/** What of own words does not fit the text that they take the place of. */
export interface PlaceCheck {
  /** Places that nothing would ever be put into. */
  unknown: string[];
  /** A brace that belongs to no place: "{ name }", "{name". */
  hasLooseBrace: boolean;
  /** Places of the shipped text that are left out: these facts would be missing in the letter. */
  missing: string[];
}

/** Holds own words against the shipped ones; empty words are the shipped ones and fit. */
export function checkPlaces(own: string, shipped: string): PlaceCheck {
  if (own.trim() === '') return { unknown: [], hasLooseBrace: false, missing: [] };
  const known = placesIn(shipped);
  const used = placesIn(own);
  return {
    unknown: used.filter((name) => !known.includes(name)),
    hasLooseBrace: /[{}]/.test(own.replace(/\{[\p{L}\p{M}\p{N}_]+\}/gu, '')),
    missing: known.filter((name) => !used.includes(name)),
  };
}
