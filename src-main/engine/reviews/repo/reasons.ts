import { z } from 'zod';
import type { Day } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const OfVendor = z.object({ vendorId: z.string(), day: z.string().nullable(), what: z.string() });
const OfService = z.object({ serviceId: z.string(), day: z.string().nullable(), what: z.string() });
export type VendorFact = z.infer<typeof OfVendor>;
export type ServiceFact = z.infer<typeof OfService>;

/** Certificates that ran out before a day and have no later one of the vendor. */
export function certificatesExpired(db: ReadDb, day: Day): VendorFact[] {
  return db.all(
    OfVendor,
    `SELECT d.vendor_id AS vendorId, d.expires_on AS day, d.title AS what FROM vendor_documents d
     WHERE d.kind = 'certificate' AND d.expires_on < @day
       AND NOT EXISTS (SELECT 1 FROM certificate_entries c WHERE c.document_id = d.id) AND NOT EXISTS (
       SELECT 1 FROM vendor_documents newer WHERE newer.vendor_id = d.vendor_id AND newer.kind = d.kind
         AND newer.id <> d.id AND (newer.expires_on IS NULL OR newer.expires_on > d.expires_on))
     UNION ALL
     SELECT c.vendor_id, c.valid_until, c.title FROM certificate_entries c
     WHERE c.valid_until < @day AND NOT EXISTS (
       SELECT 1 FROM certificate_entries newer WHERE newer.vendor_id = c.vendor_id AND newer.kind = c.kind
         AND newer.id <> c.id AND (newer.valid_until IS NULL OR newer.valid_until > c.valid_until))`,
    { day },
  );
}

/** Sub-processors with the day since which they work for a service. */
export function subProcessorsSince(db: ReadDb): ServiceFact[] {
  return db.all(
    OfService,
    `SELECT service_id AS serviceId, since AS day, name AS what FROM sub_processors
     WHERE since IS NOT NULL AND removed_at IS NULL`,
  );
}

/** Contracts that end between two days and do not renew themselves. */
export function contractsEnding(db: ReadDb, { from, until }: { from: Day; until: Day }): VendorFact[] {
  return db.all(
    OfVendor,
    `SELECT id AS vendorId, ends_on AS day, '' AS what FROM vendors
     WHERE ends_on BETWEEN @from AND @until AND auto_renew_months IS NULL`,
    { from, until },
  );
}

/** Controls of a decision in force whose compensation ended before a day. */
export function compensationsEnded(db: ReadDb, day: Day): ServiceFact[] {
  return db.all(
    OfService,
    `SELECT st.service_id AS serviceId, c.valid_until AS day, c.control AS what FROM level_compensations c
     JOIN assessment_standings st ON st.decided_id = c.assessment_id WHERE c.valid_until < @day`,
    { day },
  );
}
