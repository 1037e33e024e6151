import type { Language } from '../../src-main/contract/values.ts';

export { instantsOf, onTheWall } from '../ui/local-time.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using it: one per language and zone. */
function formatIn(zone: string, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    weekday: 'short',
    day: language === 'de' ? '2-digit' : 'numeric',
    month: language === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  formats.set(key, format);
  return format;
}

function partsOf(instant: string, zone: string, language: Language): Parts {
  const parts = formatIn(zone, language).formatToParts(new Date(instant));
  const found: Parts = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { ...found, weekday: found.weekday?.replace('.', '') ?? '' };
}

/** `Mo 26.10.2026, 15:30 Uhr (MEZ)` or `Mon 26 Oct 2026, 15:30 (CET)`: a moment as the zone's clocks show it. */
export function formatInstant(instant: string, zone: string, language: Language): string {
  const { weekday, day, month, year, hour, minute, timeZoneName } = partsOf(instant, zone, language);
  return language === 'de'
    ? `${weekday}\u00A0${day}.${month}.${year}, ${hour}:${minute}\u00A0Uhr\u00A0(${timeZoneName})`
    : `${weekday}\u00A0${day}\u00A0${month}\u00A0${year}, ${hour}:${minute}\u00A0(${timeZoneName})`;
}

/** `15:30` on the zone's clocks. */
export function formatClockTime(instant: string, zone: string, language: Language): string {
  const { hour, minute } = partsOf(instant, zone, language);
  return `${hour}:${minute}`;
}

/** `Fr 23.10. 16:30` or `Fri 23 Oct 16:30`, where the year is plain from the place. */
export function formatDayTime(instant: string, zone: string, language: Language): string {
  const { weekday, day, month, hour, minute } = partsOf(instant, zone, language);
  return language === 'de'
    ? `${weekday}\u00A0${day}.${month}.\u00A0${hour}:${minute}`
    : `${weekday}\u00A0${day}\u00A0${month}\u00A0${hour}:${minute}`;
}

/** `MEZ`, `CEST`, or `GMT+5:30` where a zone has no short name in the language. */
export function zoneWord(instant: string, zone: string, language: Language): string {
  return partsOf(instant, zone, language).timeZoneName ?? zone;
}
