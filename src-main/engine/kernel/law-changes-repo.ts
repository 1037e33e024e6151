import { z } from 'zod';
import type { ReadDb } from '../database/sql.ts';
import type { LawChange } from '../law/amended-law.ts';

const Row = z.object({
  kind: z.enum(['adequacy', 'safeguards']),
  country: z.string(),
  from: z.string(),
  source: z.string(),
  standing: z.enum(['fallen', 'exercise']),
});

/** What the company marked as fallen and did not take back. */
export function lawChanges(db: ReadDb): LawChange[] {
  return db.all(
    Row,
    `SELECT kind, country, from_day AS "from", source, iif(is_exercise, 'exercise', 'fallen') AS standing
     FROM transfer_amendments
     WHERE retracted_at IS NULL ORDER BY from_day`,
  );
}
