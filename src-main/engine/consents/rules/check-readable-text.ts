import { latinLookalike, mixedWords } from './check-lookalike-letters.ts';

/** A text as a reader sees it, with the way back to the signs it was made of. */
export interface ReadableText {
  /** Composed letters, plain spaces, no unseen signs, foreign look-alike letters as the letters they look like. */
  plain: string;
  /** Where each unit of `plain`, and its end, stands in the original, in UTF-16 units. */
  origin: Uint32Array;
}

/** Signs that nobody sees: soft hyphens, zero widths, marks of direction, controls but tab and line break. */
export const unseenSign = /(?![\t\n\r])[\p{Cc}\p{Cf}]/u;
const blank = /[^\S\n]/u;
const mark = /\p{M}/u;

const sameSign: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2019': "'",
  '\u2028': '\n',
  '\u2029': '\n',
};

/** Reads a text; takes time in proportion to its length. */
export function readText(text: string): ReadableText {
  const foreign = foreignPlaces(text);
  const signs: string[] = [];
  const origin: number[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const sign = signAt(text, at);
    const seen = asSeen(sign, before, foreign.has(at));
    if (seen !== '') {
      signs.push(seen);
      before = (before + seen).slice(-2);
    }
    for (let unit = 0; unit < seen.length; unit += 1) origin.push(at);
    at += sign.length;
  }
  origin.push(text.length);
  return { plain: signs.join(''), origin: Uint32Array.from(origin) };
}

/** A letter with the marks that follow it, at most eight. */
function signAt(text: string, at: number): string {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const first = at + letter.length;
  let end = first;
  while (end < first + 8 && mark.test(text.charAt(end)) && !unseenSign.test(text.charAt(end))) end += 1;
  return text.slice(at, end);
}

/** Runs of blanks become one space, runs of line breaks at most two. */
function asSeen(sign: string, before: string, isForeign: boolean): string {
  if (unseenSign.test(sign.charAt(0)) || sign === '\r') return '';
  if (sign === '\n') return before === '\n\n' ? '' : sign;
  if (blank.test(sign.charAt(0))) return /\s$/u.test(before) ? '' : ' ';
  if (isForeign) return latinLookalike(sign) ?? sign;
  return sameSign[sign] ?? sign.normalize('NFC');
}

function foreignPlaces(text: string): Set<number> {
  const places = new Set<number>();
  for (const { word, at } of mixedWords(text)) {
    for (let offset = 0; offset < word.length; offset += 1) {
      if (latinLookalike(word.charAt(offset)) !== null) places.add(at + offset);
    }
  }
  return places;
}
