/** A text of a letter with every wording that it ever had; number 0 is the shipped one. */
export interface WordedText {
  key: string;
  versions: readonly { number: number; words: string }[];
}

/** Which wording of a text stands on a paper. */
export interface FoundText {
  key: string;
  number: number;
}

interface Found extends FoundText {
  from: number;
  to: number;
  /** Signs that are the text's own, without the facts between them. */
  signs: number;
}

/** Fewer signs than these stand in any letter by chance. */
const fewestSigns = 3;

/**
 * Which wordings stand on a paper, whatever facts were put in: of each text the one of which most is there. What lies within
 * a longer text is a part of that and no text of its own. What somebody rewrote by hand is not found, so nothing is claimed
 * that the paper does not say.
 */
export function textsOnPaper(texts: readonly WordedText[], paper: string): FoundText[] {
  const plain = plainWords(paper);
  const found = texts.flatMap((text) => bestOf(text, plain) ?? []);
  return found
    .filter((one, index) => !found.some((other, place) => covers(other, one, place < index)))
    .map(({ key, number }) => ({ key, number }));
}

function bestOf({ key, versions }: WordedText, paper: string): Found | null {
  const found = versions.flatMap(({ number, words }): Found[] => {
    const place = placeOf(words, paper);
    return place ? [{ key, number, ...place }] : [];
  });
  return found.toSorted((one, other) => other.signs - one.signs || other.number - one.number)[0] ?? null;
}

function covers(other: Found, one: Found, isEarlier: boolean): boolean {
  if (other.key === one.key || other.from > one.from || other.to < one.to) return false;
  return other.signs > one.signs || (other.signs === one.signs && isEarlier);
}

/** Where the words stand one after the other, with anything in the places between them. */
function placeOf(words: string, paper: string): Pick<Found, 'from' | 'to' | 'signs'> | null {
  const pieces = words
    .split(/\{\w+\}/)
    .map(plainWords)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const signs = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (signs < fewestSigns) return null;
  let from = -1;
  let to = 0;
  for (const piece of pieces) {
    const at = indexOfWords(paper, piece, to);
    if (at < 0) return null;
    if (from < 0) from = at;
    to = at + piece.length;
  }
  return { from, to, signs };
}

/** Where whole words begin and end, not a part of longer ones. */
function indexOfWords(paper: string, piece: string, start: number): number {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  let at = paper.indexOf(piece, start);
  while (at >= 0) {
    const isTorn =
      (isLetter(piece[0]) && isLetter(paper[at - 1])) ||
      (isLetter(piece.at(-1)) && isLetter(paper[at + piece.length]));
    if (!isTorn) return at;
    at = paper.indexOf(piece, at + 1);
  }
  return -1;
}

/** Words alone: every space is one plain space, places to break are gone. */
function plainWords(text: string): string {
  return text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
