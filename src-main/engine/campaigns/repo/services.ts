import { z } from 'zod';
import { UsableService } from '../../../contract/campaigns.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

/** Services that stand in the register, by vendor and name. */
export function servicesInUse(db: ReadDb): UsableService[] {
  return db.all(
    UsableService,
    `SELECT s.id, s.name, v.id AS vendorId, v.name AS vendor FROM services s JOIN vendors v ON v.id = s.vendor_id
     WHERE s.removed_at IS NULL AND v.archived_at IS NULL
     ORDER BY v.name COLLATE NOCASE, s.name COLLATE NOCASE, s.id`,
  );
}

/** Every service that a vendor offers or offered. */
export function servicesOfVendor(db: ReadDb, vendorId: Id): Id[] {
  return db
    .all(z.object({ id: z.string() }), 'SELECT id FROM services WHERE vendor_id = ?', [vendorId])
    .map(({ id }) => id);
}
