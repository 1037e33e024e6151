import { z } from 'zod';
import type { Day, Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const Lines = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.string()));

const VendorRow = z.object({ id: z.string(), name: z.string(), legalName: z.string(), status: z.string() });
const LinkRow = z.object({
  id: z.string(),
  name: z.string(),
  dataCategories: Lines,
  peopleCategories: Lines,
  hasSpecialCategories: z.number().transform((flag) => flag === 1),
  subName: z.string().nullable(),
  subCountry: z.string().nullable(),
});
/** A service with one link of its chain of sub-processors; without any, once with none. */
export type ServiceLink = z.infer<typeof LinkRow>;

const NameRow = z.object({ name: z.string() });
const BehindRow = z.object({ vendorId: z.string(), vendorName: z.string(), through: z.string() });
const ContactRow = z.object({ name: z.string(), role: z.string(), email: z.string(), phone: z.string() });

const inUse = `p.removed_at IS NULL AND (p.since IS NULL OR p.since <= @day) AND (p.until IS NULL OR p.until >= @day)`;
const elsewhere = `s.removed_at IS NULL AND v.archived_at IS NULL AND v.id <> @vendorId`;

/** The vendor of a case with its status: the latest of set by hand, run started and decision. */
export function vendorInCase(db: ReadDb, vendorId: Id): z.infer<typeof VendorRow> | null {
  return db.first(
    VendorRow,
    `WITH standings AS (
       SELECT max(st.running_since) AS runningSince, max(st.decided_at) AS decidedAt FROM assessment_standings st
       JOIN services s ON s.id = st.service_id WHERE st.vendor_id = @vendorId AND s.removed_at IS NULL)
     SELECT v.id, v.name, v.legal_name AS legalName, CASE
       WHEN v.status IS NOT NULL AND v.status_set_at >= coalesce(runningSince, '')
         AND v.status_set_at >= coalesce(decidedAt, '') THEN v.status
       WHEN runningSince IS NOT NULL THEN 'inAssessment'
       ELSE coalesce((SELECT CASE st.decision WHEN 'approve' THEN 'approved'
         WHEN 'approveWithConditions' THEN 'approvedWithConditions' ELSE 'rejected' END
         FROM assessment_standings st WHERE st.vendor_id = v.id AND st.decided_at = decidedAt LIMIT 1), 'candidate')
     END AS status
     FROM vendors v, standings WHERE v.id = @vendorId`,
    { vendorId },
  );
}

/** The vendor's services with every sub-processor that is at work on a day. */
export function serviceLinks(db: ReadDb, vendorId: Id, day: Day): ServiceLink[] {
  return db.all(
    LinkRow,
    `SELECT s.id, s.name, s.data_categories AS dataCategories, s.people_categories AS peopleCategories,
       s.has_special_categories AS hasSpecialCategories, p.name AS subName, p.country AS subCountry
     FROM services s LEFT JOIN sub_processors p ON p.service_id = s.id AND ${inUse}
     WHERE s.vendor_id = @vendorId AND s.removed_at IS NULL ORDER BY s.position, p.position`,
    { vendorId, day },
  );
}

/** Every name that a sub-processor of another vendor goes by on a day. */
export function namesElsewhere(db: ReadDb, vendorId: Id, day: Day): string[] {
  return db
    .all(
      NameRow,
      `SELECT DISTINCT p.name FROM sub_processors p JOIN services s ON s.id = p.service_id
       JOIN vendors v ON v.id = s.vendor_id WHERE ${elsewhere} AND ${inUse}`,
      { vendorId, day },
    )
    .map(({ name }) => name);
}

/** Other vendors that have sub-processors of exactly these names on a day, by name. */
export function vendorsBehindNames(
  db: ReadDb,
  vendorId: Id,
  day: Day,
  names: readonly string[],
): z.infer<typeof BehindRow>[] {
  return db.all(
    BehindRow,
    `SELECT DISTINCT v.id AS vendorId, v.name AS vendorName, p.name AS through
     FROM sub_processors p JOIN services s ON s.id = p.service_id JOIN vendors v ON v.id = s.vendor_id
     WHERE ${elsewhere} AND ${inUse} AND p.name IN (SELECT value FROM json_each(@names))
     ORDER BY v.name_folded, p.name`,
    { vendorId, day, names: JSON.stringify(names) },
  );
}

/** Other vendors whose own name or legal name is one of these; `keys` are the names as they sort. */
export function vendorsNamed(
  db: ReadDb,
  vendorId: Id,
  { names, keys }: { names: readonly string[]; keys: readonly string[] },
): z.infer<typeof BehindRow>[] {
  return db.all(
    BehindRow,
    `SELECT v.id AS vendorId, v.name AS vendorName, v.name AS through FROM vendors v
     WHERE v.archived_at IS NULL AND v.id <> @vendorId AND (
       v.name_folded IN (SELECT value FROM json_each(@keys))
       OR v.legal_name IN (SELECT value FROM json_each(@names)))
     ORDER BY v.name_folded`,
    { vendorId, names: JSON.stringify(names), keys: JSON.stringify(keys) },
  );
}

/** Whom to call at the vendor, in the order in which they are kept. */
export function contactsAt(db: ReadDb, vendorId: Id): z.infer<typeof ContactRow>[] {
  return db.all(
    ContactRow,
    'SELECT name, role, email, phone FROM vendor_contacts WHERE vendor_id = ? ORDER BY position',
    [vendorId],
  );
}
