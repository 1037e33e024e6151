import { z } from 'zod';
import type { Day } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const Row = z.object({ id: z.string(), name: z.string(), total: z.number().int() });

/**
 * The first vendor in use of which a service with personal data has no place, a place without a country or a sub-processor
 * without one on a day, and how many there are; null for none. Each could be a transfer (Art. 44 GDPR).
 */
export function firstWithoutPlace(db: ReadDb, day: Day): z.infer<typeof Row> | null {
  return db.first(
    Row,
    `SELECT v.id, v.name, count(*) OVER () AS total FROM vendors v
       WHERE v.archived_at IS NULL AND v.id IN (
         SELECT vendor_id FROM services WHERE removed_at IS NULL AND role <> 'noPersonalData' AND (
           id NOT IN (SELECT service_id FROM service_locations)
           OR id IN (SELECT service_id FROM service_locations WHERE country IS NULL)
           OR id IN (SELECT service_id FROM sub_processors WHERE removed_at IS NULL AND country IS NULL
             AND coalesce(since, @day) <= @day AND coalesce(until, @day) >= @day)))
       ORDER BY v.name_folded LIMIT 1`,
    { day },
  );
}
