import type { Instant, Language } from '../../contract/values.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** "Mo 26.10.2026, 15:30 Uhr (MEZ)" or "Mon 26 Oct 2026, 15:30 (CET)": an instant as the clocks of a zone (IANA name) show it. */
export function tellMoment(instant: Instant, zone: string, language: Language): string {
  const parts = Object.fromEntries(
    formatIn(zone, language)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const { weekday = '', day, month, year, hour, minute, timeZoneName } = parts;
  return language === 'de'
    ? `${weekday.replace('.', '')}\u00a0${day}.${month}.${year}, ${hour}:${minute}\u00a0Uhr\u00a0(${timeZoneName})`
    : `${weekday}\u00a0${day}\u00a0${month}\u00a0${year}, ${hour}:${minute}\u00a0(${timeZoneName})`;
}

/** Building a format costs far more than using it: one per language and zone. */
function formatIn(zone: string, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const isGerman = language === 'de';
  const format = new Intl.DateTimeFormat(isGerman ? 'de-DE' : 'en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: isGerman ? '2-digit' : 'numeric',
    month: isGerman ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  formats.set(key, format);
  return format;
}
