import { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording } from '../../../../src-main/contract/wordings.ts';

/** What was typed for texts and is in no file yet, by key and language. */
export type Written = Readonly<Record<string, WrittenWords>>;
export type WrittenWords = Readonly<Partial<Record<Language, string>>>;

/** The words of a text in a language: what was typed, else what holds. */
export function wordsOf(text: LetterWording, written: WrittenWords, language: Language): string {
  return written[language] ?? (text[language].text || text.shipped[language]);
}

/** Whether typed words differ from what holds; an emptied field means the shipped text. */
export function isUnsaved(text: LetterWording, written: WrittenWords | undefined): boolean {
  return Language.options.some((language) => {
    const typed = written?.[language];
    if (typed === undefined) return false;
    const meant = typed.trim() === '' ? text.shipped[language] : typed.trim();
    return meant !== (text[language].text || text.shipped[language]);
  });
}
