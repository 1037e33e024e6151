import { z } from 'zod';
import { SearchHit } from '../../../contract/overview.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

/** So many candidates are read before they are put in order; a broader search gets narrower by typing on. */
const candidates = 200;

const AssessmentRow = z.object({
  id: z.string(),
  vendorId: z.string(),
  title: z.string(),
  detail: z.string(),
});

/** Records that fit a query in the language of FTS5. */
export function matchingRecords(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `SELECT e.kind, e.record_id AS id, e.vendor_id AS vendorId, e.title, e.detail
     FROM (SELECT rowid AS number FROM register_search WHERE register_search MATCH ? LIMIT ${candidates}) found
     JOIN search_entries e ON e.number = found.number`,
    [match],
  );
}

/** The newest runs of the given vendors. */
export function assessmentsOfVendors(
  db: ReadDb,
  vendorIds: readonly Id[],
  limit: number,
): z.infer<typeof AssessmentRow>[] {
  return db.all(
    AssessmentRow,
    `SELECT a.id, v.id AS vendorId, s.name AS title, v.name AS detail
     FROM vendors v JOIN services s ON s.vendor_id = v.id JOIN assessments a ON a.service_id = s.id
     WHERE v.id IN (SELECT value FROM json_each(?)) ORDER BY a.started_at DESC LIMIT ?`,
    [JSON.stringify(vendorIds), limit],
  );
}
