/** Edits that are forgiven: none in short words, one from four letters, two from eight. */
export function forgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Edits that are forgiven where the first letter is one of them: it is mostly right, so one from five letters, two from nine. */
export function forgivenAnywhere(word: string): number {
  return word.length < 5 ? 0 : forgiven(word.slice(1));
}

/**
 * Fewest edits (a letter wrong, missing, too many, or two exchanged) between a typed word and the beginning of a name's word;
 * more than `most` counts as `most + 1`.
 */
export function editsToBeginning(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, place) => place);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const cost = nextCost(typed, word, { row, column }, { before, last, line });
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(most + 1, ...last);
}

interface Lines {
  before: readonly number[];
  last: readonly number[];
  line: readonly number[];
}

function nextCost(
  typed: string,
  word: string,
  { row, column }: { row: number; column: number },
  { before, last, line }: Lines,
): number {
  const isSame = typed[row - 1] === word[column - 1];
  const edits = Math.min(
    (last[column] ?? row) + 1,
    (line[column - 1] ?? column) + 1,
    (last[column - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isSwapped =
    row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
  return isSwapped ? Math.min(edits, (before[column - 2] ?? 0) + 1) : edits;
}

/** A word of a name with the letters that it holds. */
export interface KnownWord {
  word: string;
  letters: number;
}

/** A word with its letters and digits, a bit each (others share one); a letter that a word lacks costs an edit. */
export function knownWord(word: string): KnownWord {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) % 31);
  return { word, letters };
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** So many readings of one word are tried. */
const mostReadings = 5;

/**
 * The words of names that are nearest to a typed one, nearest first; a word that some name begins with is read as typed.
 * Where two are equally near, the one that keeps the first letter is meant.
 */
export function nearestWords(typed: string, words: readonly KnownWord[]): string[] {
  const most = forgiven(typed);
  if (most === 0) return [];
  const { letters } = knownWord(typed);
  const near: { word: string; distance: number }[] = [];
  for (const known of words) {
    // Almost all fall away here: too short, or without letters that were typed.
    if (known.word.length < typed.length - most || bitsIn(letters & ~known.letters) > most) continue;
    const found = distanceTo(typed, known.word, most);
    if (found !== null) near.push(found);
  }
  const least = near.reduce((sum, { distance }) => Math.min(sum, distance), Number.POSITIVE_INFINITY);
  const nearest = near
    .filter(({ distance }) => distance === least)
    .map(({ word }) => word)
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return withoutLonger(nearest).slice(0, mostReadings);
}

/** Twice the edits, and one more where the first letter is another; null for what is too far. */
function distanceTo(typed: string, word: string, most: number) {
  // The first letter was exchanged with the second, or stands before it by mistake.
  const keepsFirst = word[0] === typed[0] || word[0] === typed[1];
  const allowed = keepsFirst ? most : forgivenAnywhere(typed);
  const edits = editsToBeginning(typed, word, allowed);
  return edits > allowed ? null : { word, distance: 2 * edits + (keepsFirst ? 0 : 1) };
}

/** Words that begin as a shorter one does are found with it. */
function withoutLonger(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
}
