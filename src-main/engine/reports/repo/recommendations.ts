import { z } from 'zod';
import { type Day, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const NoteRow = z.object({ recommendations: z.string(), savedAt: Instant });

/** What the data-protection officer recommends for a period; empty while nothing is written. */
export function annualNote(
  db: ReadDb,
  from: Day,
  to: Day,
): { recommendations: string; savedAt: Instant | null } {
  const row = db.first(
    NoteRow,
    `SELECT recommendations, saved_at AS savedAt FROM report_recommendations
     WHERE from_day = @from AND to_day = @to`,
    { from, to },
  );
  return row ?? { recommendations: '', savedAt: null };
}

/** Replaces what is recommended for a period. */
export function writeAnnualNote(
  db: WriteDb,
  note: { from: Day; to: Day; recommendations: string; savedAt: Instant },
): void {
  db.run(
    `INSERT INTO report_recommendations (from_day, to_day, recommendations, saved_at)
     VALUES (@from, @to, @recommendations, @savedAt)
     ON CONFLICT (from_day, to_day) DO UPDATE SET recommendations = @recommendations, saved_at = @savedAt`,
    note,
  );
}
