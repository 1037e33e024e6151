import type { Bilingual, Language } from '../../src-main/contract/values.ts';
import { namesOfLaw } from './country-names.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** The text in the person's language. */
export function inLanguage(text: Bilingual, language: Language): string {
  return text[language];
}

const calendarFormats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using it: one per language and shape. For days, which have no zone. */
function calendarFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.entries(options).join()}`;
  const format =
    calendarFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  calendarFormats.set(key, format);
  return format;
}

/** `23.11.2026` (DIN 5008) or `23 Nov 2026`; a day has no zone. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    language === 'de'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  const written = calendarFormat(language, options).format(date);
  return written.replaceAll(' ', '\u00A0');
}

/** `23.11.` or `23 Nov`, where the year is named already. */
export function formatDayOfYear(day: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions =
    language === 'de' ? { day: '2-digit', month: '2-digit' } : { day: 'numeric', month: 'short' };
  const date = new Date(`${day}T00:00:00Z`);
  const written = calendarFormat(language, options).format(date);
  return written.replaceAll(' ', '\u00A0');
}

/** `03.11.2026, 09:40` or `3 Nov 2026, 09:40` in the computer's zone. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: language === 'de' ? '2-digit' : 'numeric',
    month: language === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** `09:40` in the computer's zone. */
export function formatTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** `1.234,50 €` or `€1,234.50` from whole cents. */
export function formatEuro(cents: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** `1.234` or `1,234`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** `2,50` or `2.50`: always so many digits after the mark. */
export function formatFixed(value: number, digits: number, language: Language): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locales[language], options).format(value);
}

/** `640 KB`, `1,2 MB`: decimal units as file managers show them; never less than 1 KB. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'KB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'MB' ? 1 : 0;
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value)}\u00A0${unit}`;
}

/** Name of a country in the person's language, as the tables of law call it; the code itself where none is known. */
export function countryName(code: string, language: Language): string {
  return namesOfLaw[language][code] ?? browserName(code, language);
}

/** What the browser calls a country; the code itself where none is known. */
export function browserName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(locales[language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Name of a language in the person's own; the code itself where none is known. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(locales[language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Sorts as a German or English reader expects, numbers by value. */
export function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(locales[language], { numeric: true });
}

/** A text of at most so many characters; what is left out shows as such. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()} …` : text;
}
