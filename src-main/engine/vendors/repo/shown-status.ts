import { z } from 'zod';
import type { Day, Id } from '../../../contract/common.ts';
import { Day as DaySchema } from '../../../contract/common.ts';
import { VendorStatus } from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';
import { shownVendors } from './shown-vendors.ts';

const StatusRow = z.object({
  status: VendorStatus,
  nextReviewOn: DaySchema.nullable(),
  archivedAt: z.string().nullable(),
});

/** Status, next review and archive state of one vendor as shown on a day; null when there is no such vendor. */
export function shownStatus(db: ReadDb, id: Id, day: Day): z.infer<typeof StatusRow> | null {
  return db.first(
    StatusRow,
    `SELECT status, nextReviewOn, archivedAt FROM (${shownVendors}) WHERE id = @id`,
    { id, day },
  );
}
