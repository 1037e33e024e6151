/** A place in a list of texts: which text, and which character of it. */
export interface Place {
  text: number;
  offset: number;
}

/** Characters that a copy of a passage may have or lack: spaces, breaks, soft hyphens, hyphens at line ends. */
const slack = /[\s\u00ad\u200b-]/;

/** Where a quoted passage stands in texts that follow one another; spaces, line breaks and hyphenation do not count. */
export function findPassage(texts: readonly string[], quote: string): { start: Place; end: Place } | null {
  const wanted = essence(quote);
  if (wanted.length < 3) return null;
  const { all, places } = lettersOf(texts);
  return stretch(places, all.indexOf(wanted), wanted.length);
}

/** Where words stand inside a passage of texts that follow one another; each as often as it stands there. */
export function findWords(
  texts: readonly string[],
  words: readonly string[],
  passage: { start: Place; end: Place },
): { start: Place; end: Place }[] {
  const { all, places } = lettersOf(texts);
  const isInside = ({ text, offset }: Place) =>
    (text > passage.start.text || (text === passage.start.text && offset >= passage.start.offset)) &&
    (text < passage.end.text || (text === passage.end.text && offset < passage.end.offset));
  return words.map(essence).flatMap((wanted) => {
    const found: { start: Place; end: Place }[] = [];
    for (let at = all.indexOf(wanted); at >= 0 && wanted !== ''; at = all.indexOf(wanted, at + 1)) {
      const one = stretch(places, at, wanted.length);
      if (one && isInside(one.start)) found.push(one);
    }
    return found;
  });
}

/** All letters behind each other, without what does not count, and where each stands. */
function lettersOf(texts: readonly string[]): { all: string; places: Place[] } {
  const places: Place[] = [];
  let all = '';
  texts.forEach((content, text) => {
    for (let offset = 0; offset < content.length; offset += 1) {
      const character = content.charAt(offset);
      if (slack.test(character)) continue;
      all += character.toLowerCase().charAt(0);
      places.push({ text, offset });
    }
  });
  return { all, places };
}

function stretch(places: readonly Place[], at: number, length: number): { start: Place; end: Place } | null {
  const start = places[at];
  const last = places[at + length - 1];
  if (at < 0 || !start || !last) return null;
  return { start, end: { text: last.text, offset: last.offset + 1 } };
}

function essence(text: string): string {
  return [...text]
    .filter((character) => !slack.test(character))
    .map((character) => character.toLowerCase().charAt(0))
    .join('');
}

/** A selection as a quote: line breaks become spaces, words parted at line ends grow together again. */
export function asQuote(selected: string): string {
  return selected
    .replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
