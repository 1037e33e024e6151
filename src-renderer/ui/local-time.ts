import { fromAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/** Day 'YYYY-MM-DD' and time 'HH:MM' that an instant has on the wall of a zone. */
export function onTheWall(instant: string, zone: string): { day: string; time: string } {
  const [day = '', time = ''] = toCalendarDateTime(fromAbsolute(Date.parse(instant), zone))
    .toString()
    .split('T');
  return { day, time: time.slice(0, 5) };
}

/**
 * The instants of a local time, as ISO 8601 with the zone's offset: none where the clocks skip it in spring, two in order
 * in the hour that comes twice in autumn, else one.
 */
export function instantsOf(day: string, time: string, zone: string): string[] {
  const local = parseDateTime(`${day}T${time}`);
  const readings = (['earlier', 'later'] as const)
    .map((choice) => toZoned(local, zone, choice))
    // A time that does not exist is moved by the library: then it says another one than was asked for.
    .filter((zoned) => toCalendarDateTime(zoned).compare(local) === 0)
    .map((zoned) => zoned.toString().replace(/\[.*\]$/, ''));
  return [...new Set(readings)];
}

/** Reads a time as people type it: 16:30, 16.30, 1630, 930, 9 or 16 h. Null when no clock shows it. */
export function parseTime(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*(uhr|h)$/, '');
  const [, hours = '', minutes = '0'] =
    /^(\d{1,2})[:.,](\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? /^(\d{1,2})$/.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
