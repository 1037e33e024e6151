import type { Day } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { annualNote, writeAnnualNote } from './repo/recommendations.ts';

interface Note {
  from: Day;
  to: Day;
  recommendations: string;
}

/** Writes what the data-protection officer recommends for a period (Art. 39(1)(a), (b) GDPR). */
export function saveRecommendations(
  { db, clock, record, undoWith }: CommandTools,
  { from, to, recommendations }: Note,
): { recommendations: string } {
  if (from > to) throw refuse('DATES_REVERSED', { from, to });
  const before = annualNote(db, from, to).recommendations;
  writeAnnualNote(db, { from, to, recommendations, savedAt: instantNow(clock) });
  record({
    subject: { kind: 'recommendations', id: `${from} ${to}`, label: `${from} – ${to}` },
    before: { recommendations: before },
    after: { recommendations },
  });
  undoWith('reports.saveRecommendations', { from, to, recommendations: before });
  return { recommendations };
}
