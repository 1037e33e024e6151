import type { Sheet } from '../../sheet.ts';

const minute = 60_000;

/** Elapsed time between two instants in whole minutes: "66 h 10 min", from ten days on "12 Tage 3 h". */
export function elapsedWords({ t }: Pick<Sheet, 't'>, from: string, to: string): string {
  const minutes = Math.floor(Math.abs(Date.parse(to) - Date.parse(from)) / minute);
  const hours = Math.floor(minutes / 60);
  if (hours < 240) return t('breach.hours', { hours, minutes: minutes % 60 });
  return t('breach.days', { days: Math.floor(hours / 24), hours: hours % 24 });
}
