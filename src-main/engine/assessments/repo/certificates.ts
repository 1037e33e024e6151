import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import type { CertificateFacts } from '../rules/confidence.ts';

const FactRow = z.object({
  hash: z.string(),
  validUntil: z.string().nullable(),
  isOutOfScope: z.number().transform((value) => value === 1),
});

/** Files of a vendor that are certificates, by hash: until when they count, and whether they leave our service or place out. */
export function certificateFacts(db: ReadDb, vendorId: Id): CertificateFacts {
  const rows = db.all(
    FactRow,
    `SELECT attachment AS hash, valid_until AS validUntil,
       covers_service = 'no' OR covers_place = 'no' AS isOutOfScope
     FROM certificate_entries WHERE vendor_id = ? AND attachment IS NOT NULL`,
    [vendorId],
  );
  return new Map(rows.map(({ hash, ...fact }) => [hash, fact]));
}
