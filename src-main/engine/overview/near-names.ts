/** Edits that are forgiven: none in short words, one from four letters, two from eight. */
export function forgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
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

/** Which letters and digits a word holds, a bit each (others share one); a letter that a word lacks costs an edit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) % 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** So many readings of one word are tried. */
const mostReadings = 5;

/** The words of names that are nearest to a typed one, nearest first; a word that some name begins with is read as typed. */
export function nearestWords(typed: string, words: readonly string[]): string[] {
  const most = forgiven(typed);
  if (most === 0) return [];
  const letters = lettersOf(typed);
  const near = words
    .filter((word) => bitsIn(letters & ~lettersOf(word)) <= most)
    .map((word) => ({ word, edits: editsToBeginning(typed, word, most) }))
    .filter(({ edits }) => edits <= most);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === fewest)
    .toSorted((one, other) => one.word.length - other.word.length || (one.word < other.word ? -1 : 1))
    .slice(0, mostReadings)
    .map(({ word }) => word);
}
