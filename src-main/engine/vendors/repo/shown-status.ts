import { z } from 'zod';
import type { Bilingual, Day, Id, Instant } from '../../../contract/values.ts';
import { Day as DaySchema } from '../../../contract/values.ts';
import type { VendorStatus } from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';
import { riskOrder, statusOrder } from '../rules/list-order.ts';
import { decidingIds, rankIn, shownVendor, standingsInForce } from './shown-vendors.ts';

const ReasonRow = z.object({ vendorId: z.string(), de: z.string(), en: z.string() });
const StatusRow = z.object({
  statusRank: z.number(),
  deciding: z.string().nullable(),
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

/** Status with the services it is about, next review and archive state of one vendor on a day; null when there is none. */
export function shownStatus(
  db: ReadDb,
  id: Id,
  day: Day,
): {
  status: VendorStatus;
  decidingServices: Id[];
  nextReviewOn: Day | null;
  archivedAt: Instant | null;
} | null {
  const row = db.first(
    StatusRow,
    `SELECT statusRank, ${decidingIds} AS deciding, nextReviewOn, archivedAt FROM (${shownVendor}) shown`,
    { id, day },
  );
  if (row === null) return null;
  const { statusRank, deciding, ...dates } = row;
  const decidingServices = deciding?.split(',') ?? [];
  return { status: statusOrder[statusRank] ?? 'candidate', decidingServices, ...dates };
}
