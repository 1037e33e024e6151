import { z } from 'zod';
import type { Bilingual, Day, Id } from '../../../contract/common.ts';
import { Day as DaySchema } from '../../../contract/common.ts';
import { VendorStatus } from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';
import { riskOrder } from '../rules/list-order.ts';
import { rankIn, shownVendor } from './shown-vendors.ts';

const ReasonRow = z.object({ vendorId: z.string(), de: z.string(), en: z.string() });
const StatusRow = z.object({
  status: VendorStatus,
  nextReviewOn: DaySchema.nullable(),
  archivedAt: z.string().nullable(),
});

/** The gravest reason of each vendor's standing, for the list. */
export function gravestReasons(db: ReadDb, ids: readonly Id[]): { vendorId: Id; reason: Bilingual }[] {
  const rows = db.all(
    ReasonRow,
    `SELECT vendor_id AS vendorId, reason_de AS de, reason_en AS en FROM assessment_standings
     WHERE vendor_id IN (SELECT value FROM json_each(?)) AND reason_de IS NOT NULL AND reason_en IS NOT NULL
     ORDER BY ${rankIn(riskOrder, 'risk')} DESC`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ vendorId, de, en }) => ({ vendorId, reason: { de, en } }));
}

/** Status, next review and archive state of one vendor as shown on a day; null when there is no such vendor. */
export function shownStatus(db: ReadDb, id: Id, day: Day): z.infer<typeof StatusRow> | null {
  return db.first(StatusRow, `SELECT status, nextReviewOn, archivedAt FROM (${shownVendor})`, { id, day });
}
