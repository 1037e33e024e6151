import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import type { CertificateFacts } from '../rules/certificate-facts.ts';

const FactRow = z.object({
  id: z.string(),
  hash: z.string().nullable(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  isOutOfScope: z.number().transform((value) => value === 1),
});

/** Certificates of a vendor by id and by the hash of their file: when they count, and whether they leave our service or place out. */
export function certificateFacts(db: ReadDb, vendorId: Id): CertificateFacts {
  const rows = db.all(
    FactRow,
    `SELECT id, attachment AS hash, valid_from AS validFrom, valid_until AS validUntil,
       covers_service = 'no' OR covers_place = 'no' AS isOutOfScope
     FROM certificate_entries WHERE vendor_id = ?`,
    [vendorId],
  );
  return new Map(
    rows.flatMap(({ id, hash, ...fact }) => [id, ...(hash === null ? [] : [hash])].map((key) => [key, fact])),
  );
}

/** Whether the vendor of a run has a certificate with this id. */
export function hasCertificate(db: ReadDb, vendorId: Id, certificateId: Id): boolean {
  return certificateFacts(db, vendorId).has(certificateId);
}
