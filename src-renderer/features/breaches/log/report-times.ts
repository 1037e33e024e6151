import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { toldOf } from './told.ts';

/** So many are shown, the latest ones. */
const shownTimes = 6;
const hour = 3_600_000;

export interface ReportTime {
  row: BreachRow;
  /** Elapsed hours from awareness to the notification, or so far. */
  hours: number;
  state: 'inTime' | 'late' | 'running';
}

/** How long it took from awareness to the notification; what needs none is left out. */
export function reportTimes(rows: readonly BreachRow[], now: number): ReportTime[] {
  return rows
    .flatMap((row): ReportTime[] => {
      const told = toldOf(row, now);
      const { awareAt, notifiedAt } = row;
      if (awareAt === null) return [];
      const hours = (until: number) => (until - Date.parse(awareAt)) / hour;
      if (notifiedAt !== null && (told === 'inTime' || told === 'late'))
        return [{ row, hours: hours(Date.parse(notifiedAt)), state: told }];
      if (told === 'running' || told === 'passed') return [{ row, hours: hours(now), state: 'running' }];
      return [];
    })
    .slice(0, shownTimes);
}
