import { z } from 'zod';
import { Contract, ParentMitigation, VendorProfile } from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';

const Json = z.string().transform((text): unknown => JSON.parse(text));
const VendorRow = z.object({
  id: z.string(),
  name: z.string(),
  legalName: z.string(),
  seatCity: z.string(),
  seatCountry: z.string().nullable(),
  parentName: z.string(),
  parentCountry: z.string().nullable(),
  parentMitigation: ParentMitigation,
  dpf: Json.pipe(VendorProfile.shape.dpf.unwrap()).nullable(),
  startsOn: Contract.shape.startsOn,
  endsOn: Contract.shape.endsOn,
  noticeBy: Contract.shape.noticeBy,
  autoRenewMonths: Contract.shape.autoRenewMonths,
  /** Newest day of a transfer impact assessment among the documents. */
  tiaOn: z.string().nullable(),
});
/** What the register of transfers reads of a vendor. */
export type TransferVendor = z.infer<typeof VendorRow>;

const outside = (column: string) => `${column} NOT IN (SELECT value FROM json_each(@eea))`;

/**
 * Vendors in use with a place, a sub-processor or a seat that is outside the EEA or not known, by name. A service of which no
 * place was noted has one that is not known.
 */
export function vendorsOutside(db: ReadDb, eea: readonly string[]): TransferVendor[] {
  return db.all(
    VendorRow,
    `SELECT id, name, legal_name AS legalName, seat_city AS seatCity, seat_country AS seatCountry,
       parent_name AS parentName, parent_country AS parentCountry, parent_mitigation AS parentMitigation, dpf,
       starts_on AS startsOn, ends_on AS endsOn, notice_by AS noticeBy, auto_renew_months AS autoRenewMonths,
       (SELECT max(dated_on) FROM vendor_documents WHERE vendor_id = vendors.id AND kind = 'tia') AS tiaOn
     FROM vendors
     WHERE archived_at IS NULL AND (
       (seat_country IS NOT NULL AND ${outside('seat_country')})
       OR (parent_country IS NOT NULL AND ${outside('parent_country')})
       OR id IN (SELECT vendor_id FROM services WHERE removed_at IS NULL AND (
         id NOT IN (SELECT service_id FROM service_locations) OR id IN (
         SELECT service_id FROM service_locations WHERE country IS NULL OR ${outside('country')}
         UNION SELECT service_id FROM sub_processors
           WHERE removed_at IS NULL AND (country IS NULL OR ${outside('country')})))))
     ORDER BY name_folded`,
    { eea: JSON.stringify(eea) },
  );
}
