import { z } from 'zod';
import type { Bilingual, Day, Id, Instant } from '../../../contract/common.ts';
import { Day as DaySchema } from '../../../contract/common.ts';
import type { VendorStatus } from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';
import { riskOrder, statusOrder } from '../rules/list-order.ts';
import { rankIn, shownVendor, standingsInForce } from './shown-vendors.ts';

const ReasonRow = z.object({ vendorId: z.string(), de: z.string(), en: z.string() });
const StatusRow = z.object({
  statusRank: z.number(),
  nextReviewOn: DaySchema.nullable(),
  archivedAt: z.string().nullable(),
});

/** The gravest reason of each vendor's standing, for the list. */
export function gravestReasons(db: ReadDb, ids: readonly Id[]): { vendorId: Id; reason: Bilingual }[] {
  const rows = db.all(
    ReasonRow,
    `SELECT vendor_id AS vendorId, reason_de AS de, reason_en AS en FROM ${standingsInForce}
     WHERE vendor_id IN (SELECT value FROM json_each(?)) AND reason_de IS NOT NULL AND reason_en IS NOT NULL
     ORDER BY ${rankIn(riskOrder, 'risk')} DESC`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ vendorId, de, en }) => ({ vendorId, reason: { de, en } }));
}

/** Status, next review and archive state of one vendor as shown on a day; null when there is no such vendor. */
export function shownStatus(
  db: ReadDb,
  id: Id,
  day: Day,
): { status: VendorStatus; nextReviewOn: Day | null; archivedAt: Instant | null } | null {
  const row = db.first(StatusRow, `SELECT statusRank, nextReviewOn, archivedAt FROM (${shownVendor})`, {
    id,
    day,
  });
  if (row === null) return null;
  const { statusRank, ...dates } = row;
  return { status: statusOrder[statusRank] ?? 'candidate', ...dates };
}
