import type { Language } from '../../src-main/contract/values.ts';
import { breachLetters as de } from './de/breach-letters.ts';
import { breachLetters as en } from './en/breach-letters.ts';

/** Headings of a letter in the letter's own language, whatever the screen is in. */
export function letterSections(language: Language): typeof de.sections {
  return language === 'de' ? de.sections : en.sections;
}
