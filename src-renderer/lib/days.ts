import { onTheWall } from './zoned-time.ts';

const msPerDay = 86_400_000;

/** The present day on the clock of this computer, as `YYYY-MM-DD`. */
export function dayAt(now: number): string {
  return onTheWall(new Date(now).toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).day;
}

/** A day so many days later; earlier when the number is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}
