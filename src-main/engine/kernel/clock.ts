/** Where time comes from; tests hand in a fixed one. */
export interface Clock {
  now(): Date;
  /** IANA zone in which days are counted, for example `Europe/Berlin`. */
  timeZone: string;
}

/** The computer's clock in the computer's zone. */
export function systemClock(): Clock {
  return { now: () => new Date(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** The present instant as ISO 8601 in UTC with milliseconds. */
export function instantNow(clock: Clock): string {
  return clock.now().toISOString();
}

/** The present calendar day `YYYY-MM-DD` in the clock's zone. */
export function today(clock: Clock): string {
  return dayOf(clock.now(), clock.timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone. */
export function dayOf(instant: Date, timeZone: string): string {
  return formatIn(timeZone).format(instant);
}

/** Building a format costs far more than using it: one per zone. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-CA', options);
  formats.set(timeZone, format);
  return format;
}

/** The day that lies `days` after `day`; negative goes back. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day `months` later, held back to the month's last day where it would overflow. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
