/** Cyrillic, then Greek letters; below each the Latin one that it looks like. */
const tables = [
  {
    foreign:
      '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u051d\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405',
    latin: 'aeopcyxijsdhqwABEKMHOPCTYXIJS',
  },
  {
    foreign:
      '\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    latin: 'aikvopuABEZHIKMNOPTYX',
  },
];

const latinOf = new Map(
  tables.flatMap(({ foreign, latin }) =>
    [...foreign].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

const words = /[\p{L}\p{M}\p{N}]+/gu;
const latinLetter = /\p{Script=Latin}/u;

/** Words that mix Latin letters with foreign ones that look like Latin, as the eye cannot tell. */
export function mixedWords(text: string): { word: string; at: number }[] {
  return [...text.matchAll(words)]
    .filter(({ 0: word }) => latinLetter.test(word) && [...word].some((letter) => latinOf.has(letter)))
    .map(({ 0: word, index }) => ({ word, at: index }));
}

/** The Latin letter that a foreign one looks like; null for all others. */
export function latinLookalike(letter: string): string | null {
  return latinOf.get(letter) ?? null;
}
