import { addDays } from '../../../lib/days.ts';

/** How far the list of deadlines looks ahead. */
export const spans = ['weeks', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

const days: Record<Span, number> = { weeks: 42, quarter: 92, year: 366 };

/** The last day of a span that begins today, on the clock of this computer. */
export function lastDayOf(span: Span, now: Date): string {
  const today = new Intl.DateTimeFormat('en-CA').format(now);
  return addDays(today, days[span]);
}
