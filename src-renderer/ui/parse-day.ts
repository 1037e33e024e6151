import { CalendarDate, parseDate } from '@internationalized/date';

const PIVOT = 70;

/**
 * Reads a day as people type it, day before month: 1.3.27, 01/03/2027, 010327, 01032027, 2027-03-01, 1.3. (this year),
 * +14 or -3 (days from today), t or h (today). Null when it is no day of the calendar.
 */
export function parseDay(typed: string, today: string): string | null {
  const text = typed.trim().toLowerCase();
  const now = parseDate(today);
  if (text === 't' || text === 'h') return today;
  if (/^[+-]\d{1,4}$/.test(text)) return now.add({ days: Number(text) }).toString();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return existing(...parts(text.split('-')));
  if (/^\d{6}$|^\d{8}$/.test(text)) {
    return fromParts(text.slice(4), text.slice(2, 4), text.slice(0, 2));
  }
  const written = /^(\d{1,2})[./\- ]\s?(\d{1,2})[./\- ]?\s?(\d{2}|\d{4})?$/.exec(text);
  if (!written) return null;
  const [, day = '', month = '', year = String(now.year)] = written;
  return fromParts(year, month, day);
}

/** A day as it is written here: 01.03.2027 in German, 01/03/2027 in English. */
export function formatDay(value: string, locale: string): string {
  const date = parseDate(value);
  const options: Intl.DateTimeFormatOptions = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  };
  const region = locale.startsWith('en') ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(region, options).format(date.toDate('UTC'));
}

/** The day some days before or after. */
export function shiftDay(value: string, days: number): string {
  return parseDate(value).add({ days }).toString();
}

function fromParts(year: string, month: string, day: string): string | null {
  const short = Number(year);
  const full = year.length === 2 ? short + (short < PIVOT ? 2000 : 1900) : short;
  return existing(full, Number(month), Number(day));
}

function parts(texts: readonly string[]): [number, number, number] {
  const [year = 0, month = 0, day = 0] = texts.map(Number);
  return [year, month, day];
}

function existing(year: number, month: number, day: number): string | null {
  const date = new CalendarDate(year, month, day);
  const isReal = date.year === year && date.month === month && date.day === day;
  return isReal && year >= 1900 && year <= 2199 ? date.toString() : null;
}
