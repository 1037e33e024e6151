import { z } from 'zod';
import { ComparableService } from '../../../contract/comparisons.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const VendorRow = z.object({ vendorId: z.string() });
const Flag = z.number().transform((value) => value === 1);
const ServiceRow = ComparableService.extend({ hasDecided: Flag, hasRunning: Flag });

const selectServices = `SELECT s.id AS serviceId, v.id AS vendorId, v.name AS vendor, s.name AS service,
  t.decided_id IS NOT NULL AS hasDecided, t.running_id IS NOT NULL AS hasRunning
  FROM services s JOIN vendors v ON v.id = s.vendor_id
  LEFT JOIN assessment_standings t ON t.service_id = s.id
  WHERE s.removed_at IS NULL AND v.archived_at IS NULL`;

/** The vendor of a service, whether or not it still stands in the register. */
export function vendorOfService(db: ReadDb, serviceId: Id): Id | null {
  const row = db.first(VendorRow, 'SELECT vendor_id AS vendorId FROM services WHERE id = ?', [serviceId]);
  return row?.vendorId ?? null;
}

/** Services of all vendors that are not in the archive, by names; assessed ones first. */
export function comparableServices(db: ReadDb): ComparableService[] {
  return db.all(
    ServiceRow,
    `${selectServices} ORDER BY t.service_id IS NULL, v.name COLLATE NOCASE, s.position, s.id`,
  );
}

/** Services of the given vendors, in the order of the vendors' names. */
export function servicesOfVendors(db: ReadDb, vendorIds: readonly Id[]): ComparableService[] {
  return db.all(
    ServiceRow,
    `${selectServices} AND v.id IN (SELECT value FROM json_each(?))
     ORDER BY v.name COLLATE NOCASE, s.position, s.id`,
    [JSON.stringify(vendorIds)],
  );
}
