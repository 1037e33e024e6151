import type { Language } from '../../contract/common.ts';

/** How days, times, sums and sizes are written in one language. Days are `YYYY-MM-DD`, instants ISO 8601. */
export interface Formats {
  day(day: string): string;
  longDay(day: string): string;
  /** Day and time with zone and offset, for example "23.11.2026, 09:42 Uhr MEZ (UTC+1)". */
  instant(instant: string): string;
  dayOfInstant(instant: string): string;
  money(cents: number): string;
  number(value: number): string;
  size(bytes: number): string;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Formats of a language in a time zone (IANA name). */
export function formatsFor(language: Language, timeZone: string): Formats {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const dayOfInstant = new Intl.DateTimeFormat('en-CA', { timeZone });
  const day = (value: string) => shortDay(value, language);
  return {
    day,
    longDay: (value) => longDay.format(new Date(`${value}T00:00:00Z`)),
    instant: (value) =>
      `${day(dayOfInstant.format(new Date(value)))}, ${timeOf(new Date(value), language, timeZone)}`,
    dayOfInstant: (value) => day(dayOfInstant.format(new Date(value))),
    money: (cents) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(cents / 100),
    number,
    size: (bytes) =>
      bytes < 1_000_000
        ? `${number(Math.max(1, Math.round(bytes / 1000)))} KB`
        : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  };
}

function shortDay(value: string, language: Language): string {
  const [year = '', month = '', day = ''] = value.split('-');
  if (language === 'de') return `${day}.${month}.${year}`;
  return `${Number(day)} ${shortMonths[Number(month) - 1]} ${year}`;
}

function timeOf(instant: Date, language: Language, timeZone: string): string {
  const part = (locale: string, options: Intl.DateTimeFormatOptions, type: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options })
      .formatToParts(instant)
      .find((one) => one.type === type)?.value ?? '';
  const time = new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );
  const zone = part(language === 'de' ? 'de-DE' : 'en-GB', { timeZoneName: 'short' }, 'timeZoneName');
  const offset = part('en-US', { timeZoneName: 'shortOffset' }, 'timeZoneName').replace('GMT', 'UTC');
  const name = zone.startsWith('GMT') ? '' : ` ${zone}`;
  return `${time}${language === 'de' ? ' Uhr' : ''}${name} (${offset})`;
}
