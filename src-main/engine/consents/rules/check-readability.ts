import type { CheckAnswer } from '../../../contract/consent-check.ts';
import type { Language } from '../../../contract/values.ts';

interface CountedSentence {
  text: string;
  words: number;
  at: number;
}

const letterWords = /[\p{L}\p{M}]+/gu;
const vowelGroups: Record<Language, RegExp> = {
  // Two vowels that are spoken as one; every other vowel is a syllable of its own.
  de: /ei|ey|ie|ai|ay|au|eu|äu|aa|ee|oo|ui(?=\b)|qu|[aeiouyäöüàâéèêëîïôûœæø]/gu,
  en: /[aeiouyäöüéè]+/gu,
};

/**
 * How easy a text is to read, about 0 (hard) to 100 (easy): Flesch's index for English, Amstad's for German. Syllables are
 * counted by their vowels, so the index is right to a few points.
 */
export function readabilityOf(
  sentences: readonly CountedSentence[],
  language: Language,
): CheckAnswer['readability'] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const wordsPerSentence = sentences.length === 0 ? 0 : words / sentences.length;
  const spoken = sentences.flatMap(({ text }) => text.match(letterWords) ?? []);
  const syllables = spoken.reduce((sum, word) => sum + countSyllables(word, language), 0);
  const index =
    spoken.length === 0 ? null : readingEase(language, wordsPerSentence, syllables / spoken.length);
  return {
    index: index === null ? null : Math.round(index),
    wordsPerSentence: Math.round(wordsPerSentence * 10) / 10,
    sentences: sentences.map(({ words: length, at }) => ({ words: length, at })),
  };
}

function readingEase(language: Language, wordsPerSentence: number, syllablesPerWord: number): number {
  return language === 'de'
    ? 180 - wordsPerSentence - 58.5 * syllablesPerWord
    : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
}

/** Syllables of a word by its vowels; at least one. */
export function countSyllables(word: string, language: Language): number {
  const lower = word.toLowerCase();
  const groups = lower.match(vowelGroups[language])?.filter((group) => group !== 'qu').length ?? 0;
  return Math.max(1, language === 'en' ? groups - silentEndings(lower) : groups);
}

/** The "e" of "time" and "used" is written and not spoken; that of "little" and "wanted" is. */
function silentEndings(word: string): number {
  if (/[^aeiouylr]e$|[aeiouy][lr]e$/u.test(word)) return 1;
  return /[^aeioutdy]ed$|[aeiouy][^aeiouyscxzgh]es$/u.test(word) ? 1 : 0;
}
