import type { Language } from '../../../contract/values.ts';

/** Small words that one of the two languages uses all the time and the other never. */
const stopWords: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    'der die das und ich sie wir ist sind nicht mit für von zu zum zur den dem des ein eine einen einer einem mir mich mein meine meinen meiner über auf aus bei nach oder als auch kann können wird werden darf dass wenn es im um nur ihre ihrer ihren ihnen ihr unser unsere unserer jede jeder jederzeit ja mehr dafür diese dieser keine kein sich durch wie'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and i you we is are not with for of to a my your our this that it its by from on at may can be or if about any us which when only each yes has have do does no they their all these as would without'.split(
      ' ',
    ),
  ),
};

/** Whether a word is a small word of a language. */
export function isStopWord(word: string, language: Language): boolean {
  return stopWords[language].has(word.toLowerCase());
}

/** Of the words of a text: how many there are and how many are small words of each language. */
export function countStopWords(text: string): { words: number; de: number; en: number } {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => isStopWord(word, language)).length;
  return { words: words.length, de: count('de'), en: count('en') };
}

/** Below this share of small words a text of some length is in another language. */
const leastShare = 0.14;

/** The language of a text: one of the two, neither, or null where there is too little to tell. */
export function languageOf(text: string): Language | 'neither' | null {
  const { words, de, en } = countStopWords(text);
  if (words < 4) return null;
  const language: Language = de >= en ? 'de' : 'en';
  const [most, least] = de >= en ? [de, en] : [en, de];
  if (most >= 2 && most / words >= leastShare && most >= 2 * least) return language;
  return words >= 8 && most / words < leastShare ? 'neither' : null;
}
