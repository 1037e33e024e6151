import { onTheWall } from '../../lib/zoned-time.ts';

/** The present day on the clock of this computer. */
export function dayAt(now: number): string {
  return onTheWall(new Date(now).toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).day;
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
