import type { Language } from '../../contract/values.ts';

/** How days, times, sums and sizes are written in one language. Days are `YYYY-MM-DD`, instants ISO 8601. */
export interface Formats {
  day(day: string): string;
  longDay(day: string): string;
  /** Day and time with zone and offset, for example "23.11.2026, 09:42 Uhr MEZ (UTC+1)". */
  instant(instant: string): string;
  /** Weekday, day and time with zone, for example "Mo 23.11.2026, 09:42 Uhr MEZ"; breaks at the comma only. */
  moment(instant: string): string;
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
    moment: (value) =>
      [
        `${weekdayOf(value, language, timeZone)} ${day(dayOfInstant.format(new Date(value)))},`,
        clockOf(new Date(value), language, timeZone),
      ]
        .map((part) => part.replaceAll(' ', '\u00A0'))
        .join(' '),
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
  const { time, zone, offset } = partsOf(instant, language, timeZone);
  return `${time}${zone && ` ${zone}`} (${offset})`;
}

/** Time with the zone's name, or with its offset where it has none. */
function clockOf(instant: Date, language: Language, timeZone: string): string {
  const { time, zone, offset } = partsOf(instant, language, timeZone);
  return `${time} ${zone || `(${offset})`}`;
}

function partsOf(instant: Date, language: Language, timeZone: string) {
  const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const time = new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );
  const zone = part(language === 'de' ? 'de-DE' : 'en-GB', { timeZoneName: 'short' });
  return {
    time: `${time}${language === 'de' ? ' Uhr' : ''}`,
    zone: zone.startsWith('GMT') ? '' : zone,
    offset: part('en-US', { timeZoneName: 'shortOffset' }).replace('GMT', 'UTC'),
  };
}

function weekdayOf(instant: string, language: Language, timeZone: string): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }).format(new Date(instant));
}
