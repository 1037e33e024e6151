import type { Language } from '../../../src-main/contract/values.ts';
import { addDays } from '../../lib/days.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;
const dayMs = 86_400_000;

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function format(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(dateOf(day));
}

/** "Montag, 26. Oktober 2026". */
export function longDay(day: string, language: Language): string {
  return format(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Do 29.10." or "Thu 29 Oct"; with the year where it is another one than today's. */
export function shortDay(day: string, today: string, language: Language): string {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  const weekday = format(day, language, { weekday: 'short' }).replace('.', '');
  const date = format(day, language, {
    day: language === 'de' ? '2-digit' : 'numeric',
    month: language === 'de' ? '2-digit' : 'short',
    ...(isOtherYear ? { year: 'numeric' } : {}),
  });
  return `${weekday}\u00A0${date.replaceAll(' ', '\u00A0')}`;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  return addDays(day, -((dateOf(day).getUTCDay() + 6) % 7));
}

/** Number of the week after ISO 8601: the week belongs to the year of its Thursday. */
export function weekNumber(day: string): number {
  const thursday = addDays(mondayOf(day), 3);
  const yearStart = dateOf(`${thursday.slice(0, 4)}-01-01`).getTime();
  return Math.floor((dateOf(thursday).getTime() - yearStart) / dayMs / 7) + 1;
}

/** Short names of the days, Monday first: "Mo", "Mon". */
export function dayNames(language: Language): string[] {
  return Array.from({ length: 7 }, (_, place) =>
    format(addDays('2024-01-01', place), language, { weekday: 'short' }).replace('.', ''),
  );
}
