import type { Language } from '../../../src-main/contract/values.ts';
import { formatDay, formatTime } from '../../lib/format.ts';

/** "heute, 09:12", "gestern, 18:52", before that the day; in the computer's zone. */
export function recentTime(instant: string, now: Date, language: Language): string {
  const days = localDay(new Date(instant)) - localDay(now);
  if (days < -1 || days > 0) return formatDay(isoDay(new Date(instant)), language);
  const word = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return `${word}, ${formatTime(instant, language)}`;
}

function localDay(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

function isoDay(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
