/** A word as it is compared, and where it stands in the text it came from. */
export interface PlainWord {
  word: string;
  from: number;
  to: number;
}

const spelledOut: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
};
const words = /(?:[\p{L}\p{N}\p{M}\u00AD]|(?<=\p{L})['’](?=s(?!\p{L})))+/gu;

/** Words of a text without case and accents, umlauts spelled out; hyphens part words, so that "sub-processor" is two. */
export function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    word: plain(word),
    from: index,
    to: index + word.length,
  })).filter(({ word }) => word !== '');
}

function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[äöüßæøœﬁﬂﬀ]/gu, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
