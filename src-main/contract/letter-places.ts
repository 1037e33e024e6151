import type { Bilingual, Language } from './values.ts';

/** A place for a fact in a text of a letter: the name by which it is kept, and how people call it. */
export interface NamedPlace {
  name: string;
  called: Bilingual;
}

const typed = /\{\s*([\p{L}\p{M}\p{N}_]+)\s*\}/gu;

/** A text with its places as they are called in a language: `{due}` reads `{Frist}`. */
export function shownPlaces(text: string, places: readonly NamedPlace[], language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const place = places.find((one) => one.name === name);
    return place ? `{${place.called[language]}}` : whole;
  });
}

/** The same as it is kept, whichever name of a place was typed, in whichever language and case. */
export function storedPlaces(text: string, places: readonly NamedPlace[]): string {
  return text.replace(typed, (whole, name: string) => {
    const wanted = folded(name);
    const place = places.find((one) => namesOf(one).some((known) => folded(known) === wanted));
    return place ? `{${place.name}}` : whole;
  });
}

/** Every name by which a place is known. */
export function namesOf({ name, called }: NamedPlace): string[] {
  return [name, called.de, called.en];
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
