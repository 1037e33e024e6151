import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const IdRow = z.object({ id: z.string() });

/** The newest decided assessment of every service whose vendor is still on the lists. */
export function newestDecidedRuns(db: ReadDb): Id[] {
  return db
    .all(
      IdRow,
      `SELECT s.decided_id AS id FROM assessment_standings s JOIN vendors v ON v.id = s.vendor_id
       WHERE s.decided_id IS NOT NULL AND v.archived_at IS NULL ORDER BY v.name, s.decided_at`,
    )
    .map(({ id }) => id);
}
