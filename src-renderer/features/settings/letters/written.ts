import { shownPlaces, storedPlaces } from '../../../../src-main/contract/letter-places.ts';
import { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording } from '../../../../src-main/contract/wordings.ts';

/** What was typed for texts and is in no file yet, by key and language. */
export type Written = Readonly<Record<string, WrittenWords>>;
export type WrittenWords = Readonly<Partial<Record<Language, string>>>;

/** The words of a text in a language: what was typed, else what holds, with places as the screen calls them. */
export function wordsOf(
  text: LetterWording,
  written: WrittenWords,
  language: Language,
  screen: Language,
): string {
  return written[language] ?? shownPlaces(heldWords(text, language), text.places, screen);
}

/** Whether typed words differ from what holds; an emptied field means the shipped text. */
export function isUnsaved(text: LetterWording, written: WrittenWords | undefined): boolean {
  return Language.options.some((language) => {
    const typed = written?.[language];
    if (typed === undefined) return false;
    const meant = storedPlaces(typed.trim(), text.places);
    return (meant === '' ? text.shipped[language] : meant) !== heldWords(text, language);
  });
}

/** The words that hold now, as they are kept. */
function heldWords(text: LetterWording, language: Language): string {
  return text[language].text || text.shipped[language];
}
