import { SearchHit } from '../../../contract/search.ts';
import type { ReadDb } from '../../database/sql.ts';

/** More lines of one kind than this nobody reads; the list has them all. */
const most = 50;

/** Inquiries to vendors that fit a query in the language of FTS5, by vendor and service; discarded ones left out. */
export function matchingInquiries(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `SELECT DISTINCT 'inquiry' AS kind, i.id, v.id AS vendorId, v.name AS title, s.name AS detail
     FROM (SELECT rowid AS number FROM register_search WHERE register_search MATCH ? LIMIT 200) found
     JOIN search_entries e ON e.number = found.number AND e.kind IN ('vendor', 'service')
     JOIN services s ON s.vendor_id = e.vendor_id AND (e.kind = 'vendor' OR s.id = e.record_id)
     JOIN vendors v ON v.id = s.vendor_id
     JOIN inquiry_records i ON i.service_id = s.id
     WHERE NOT EXISTS (SELECT 1 FROM inquiry_events d
       WHERE d.inquiry_id = i.id AND d.kind = 'discarded' AND d.retracted_at IS NULL)
     LIMIT ${most}`,
    [match],
  );
}
