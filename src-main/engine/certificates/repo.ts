import { z } from 'zod';
import { CertificateProfile } from '../../contract/certificates.ts';
import type { Day, Id, Instant } from '../../contract/values.ts';
import { JoinedAttachment, joinedColumns, withAttachment } from '../attachments/repo.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const CertificateRow = JoinedAttachment.extend({ id: z.string(), vendorId: z.string() }).extend(
  CertificateProfile.shape,
);
const DocumentRow = z.object({
  documentId: z.string(),
  title: z.string(),
  validUntil: z.string().nullable(),
  hash: z.string().nullable(),
});
const EndingRow = z.object({
  id: z.string(),
  vendor: z.string(),
  title: z.string(),
  scope: z.string(),
  day: z.string(),
});
const FoundRow = z.object({ name: z.string() });

const select = `SELECT c.id, c.vendor_id AS vendorId, c.document_id AS documentId, c.kind, c.title, c.scope,
  c.covers_service AS coversService, c.covers_place AS coversPlace, c.issuer, c.is_accredited AS isAccredited,
  c.number, c.statement_seen AS statementSeen, c.valid_from AS validFrom, c.valid_until AS validUntil, ${joinedColumns}
FROM certificate_entries c LEFT JOIN attachments a ON a.hash = c.attachment`;

/** Certificates of a vendor, what ends first on top. */
export function certificatesOf(db: ReadDb, vendorId: Id) {
  return db
    .all(CertificateRow, `${select} WHERE c.vendor_id = ? ORDER BY c.valid_until NULLS LAST, c.title`, [
      vendorId,
    ])
    .map(withAttachment);
}

/** Certificates that end on or after a day, of vendors in use and without a later one of their kind, earliest first. */
export function certificatesEnding(db: ReadDb, from: Day): z.infer<typeof EndingRow>[] {
  return db.all(
    EndingRow,
    `SELECT c.id, v.name AS vendor, c.title, c.scope, c.valid_until AS day
     FROM certificate_entries c JOIN vendors v ON v.id = c.vendor_id
     WHERE c.valid_until >= @from AND v.archived_at IS NULL AND coalesce(v.status, '') <> 'retired'
       AND NOT EXISTS (SELECT 1 FROM certificate_entries newer WHERE newer.vendor_id = c.vendor_id
         AND newer.kind = c.kind AND newer.id <> c.id
         AND (newer.valid_until IS NULL OR newer.valid_until > c.valid_until))
     ORDER BY c.valid_until, c.id`,
    { from },
  );
}

/** One certificate; null for an unknown one. */
export function certificateById(db: ReadDb, id: Id) {
  const row = db.first(CertificateRow, `${select} WHERE c.id = ?`, [id]);
  return row === null ? null : withAttachment(row);
}

/** Documents of the vendor that are certificates and not described yet. */
export function undescribedDocuments(db: ReadDb, vendorId: Id): z.infer<typeof DocumentRow>[] {
  return db.all(
    DocumentRow,
    `SELECT d.id AS documentId, d.title, d.expires_on AS validUntil, d.attachment AS hash FROM vendor_documents d
     WHERE d.vendor_id = ? AND d.kind = 'certificate'
       AND NOT EXISTS (SELECT 1 FROM certificate_entries c WHERE c.document_id = d.id) ORDER BY d.position`,
    [vendorId],
  );
}

/** Saves a certificate. */
export function writeCertificate(
  db: WriteDb,
  { id, vendorId, hash }: { id: Id; vendorId: Id; hash: string | null },
  profile: CertificateProfile,
  savedAt: Instant,
): void {
  db.run('DELETE FROM certificate_entries WHERE id = ?', [id]);
  db.run(
    `INSERT INTO certificate_entries (id, vendor_id, document_id, kind, title, scope, covers_service, covers_place, issuer,
       is_accredited, number, statement_seen, valid_from, valid_until, attachment, saved_at)
     VALUES (@id, @vendorId, @documentId, @kind, @title, @scope, @coversService, @coversPlace, @issuer,
       @isAccredited, @number, @statementSeen, @validFrom, @validUntil, @hash, @savedAt)`,
    { ...profile, id, vendorId, hash, savedAt },
  );
}

/** Removes a certificate; its file stays. */
export function deleteCertificate(db: WriteDb, id: Id): void {
  db.run('DELETE FROM certificate_entries WHERE id = ?', [id]);
}

/** Name of a vendor; null for an unknown one. */
export function vendorName(db: ReadDb, vendorId: Id): string | null {
  return db.first(FoundRow, 'SELECT name FROM vendors WHERE id = ?', [vendorId])?.name ?? null;
}
