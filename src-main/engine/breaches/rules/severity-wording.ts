import type { Bilingual, Language } from '../../../contract/values.ts';

type Figure = (value: number) => string;

/** A line of arithmetic in both languages: two decimals, with a comma in German and a point in English. */
export function inFigures(line: (figure: Figure, language: Language) => string): Bilingual {
  const english: Figure = (value) => value.toFixed(2);
  const german: Figure = (value) => english(value).replace('.', ',');
  return { de: line(german, 'de'), en: line(english, 'en') };
}
