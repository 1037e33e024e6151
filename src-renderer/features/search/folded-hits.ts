import { fold } from '../../ui/fold.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface HitPart {
  text: string;
  isHit: boolean;
}

interface Folded {
  text: string;
  /** For each folded letter where its original starts and ends. */
  from: number[];
  to: number[];
}

/** Folds a text like `fold` and remembers where each letter came from. */
function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] };
  let mayTakeE = false;
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    const plain = fold(character);
    if (plain === '' || (plain === 'e' && mayTakeE)) {
      // A combining mark, or the e of "oe": it belongs to the letter before.
      if (folded.to.length > 0) folded.to[folded.to.length - 1] = end;
      if (plain === 'e') mayTakeE = false;
    } else {
      for (const letter of plain) {
        folded.text += letter;
        folded.from.push(place);
        folded.to.push(end);
      }
      mayTakeE = /^[aou]$/.test(plain);
    }
    place = end;
  }
  return folded;
}

/** The typed words, folded. */
export function typedWords(typed: string): string[] {
  return typed.split(/\s+/).map(fold).filter(Boolean);
}

const inWord = /[\p{L}\p{N}]/u;

/** Where a folded word stands: at the start of a word if it can, else anywhere; -1 where it does not stand. */
function placeOf(word: string, text: string): number {
  let place = text.indexOf(word);
  while (place > 0 && inWord.test(text.charAt(place - 1))) place = text.indexOf(word, place + 1);
  return place >= 0 ? place : text.indexOf(word);
}

/** Whether every typed word stands in the text, letters folded. */
export function holdsAllWords(text: string, typed: string): boolean {
  const folded = foldWithPlaces(text).text;
  return typedWords(typed).every((word) => folded.includes(word));
}

/** The text cut into what was typed and the rest. */
export function hitParts(text: string, typed: string): HitPart[] {
  const folded = foldWithPlaces(text);
  const isHit = new Array<boolean>(text.length).fill(false);
  for (const word of typedWords(typed)) {
    const place = placeOf(word, folded.text);
    if (place < 0) continue;
    const last = place + word.length - 1;
    isHit.fill(true, folded.from[place], folded.to[last]);
  }
  const parts: HitPart[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    const known = parts.at(-1);
    if (known && known.isHit === isHit[place]) known.text += letter;
    else parts.push({ text: letter, isHit: isHit[place] === true });
  }
  return parts;
}

/** Other spellings that were found: "lösch" for "losch"; at most two. */
export function otherSpellings(titles: readonly string[], typed: string): string[] {
  const own = typed.toLowerCase().split(/\s+/);
  const found = titles
    .flatMap((title) => hitParts(title, typed))
    .filter(({ isHit }) => isHit)
    .map(({ text }) => text.toLowerCase());
  return [...new Set(found)].filter((text) => !own.includes(text) && !text.includes(' ')).slice(0, 2);
}
