import type { Bilingual } from '../../../contract/values.ts';

export const languages = ['de', 'en'] as const;

const promises = {
  de: /rechtssicher|DSGVO-konform|rechtskonform|100\s?% sicher|garantiert (rechtmäßig|zulässig|sicher)/i,
  en: /fully compliant|GDPR[- ]compliant|guaranteed (lawful|legal|secure)|legally watertight|100\s?% secure/i,
};

const lawWithPlainSpace = /(\bArt\.|\bAbs\.|\blit\.|\bNr\.|§) (?=[\dIVa-z])/g;

/** Whether a text promises what nobody can promise. */
export function isPromise(text: string, language: 'de' | 'en'): boolean {
  return promises[language].test(text);
}

/** A German reference to law that may break at the line end, for example "Art. 28" with a plain space. */
export function plainSpaceInLaw(german: string): boolean {
  return new RegExp(lawWithPlainSpace.source).test(german);
}

/** The same text with spaces in references to law that do not break. */
export function withFirmSpaces(german: string): string {
  return german.replace(lawWithPlainSpace, '$1\u00a0');
}

/** A text of at least four words that reads the same in both languages: one of them was not translated. */
export function isSameInBoth({ de, en }: Bilingual): boolean {
  return de === en && de.split(/\s+/).length >= 4;
}
