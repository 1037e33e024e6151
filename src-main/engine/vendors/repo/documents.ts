import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import { VendorContact, VendorDocument } from '../../../contract/vendor-record.ts';
import { JoinedAttachment, joinedColumns, withAttachment } from '../../attachments/repo.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const DocumentRow = JoinedAttachment.extend(VendorDocument.omit({ attachment: true }).shape);
const PaperRow = VendorDocument.pick({ id: true, kind: true, title: true, expiresOn: true }).extend({
  vendorId: z.string(),
  fileName: z.string().nullable(),
});
const ContactRow = VendorContact.extend({ vendorId: z.string() });
const VendorOf = z.object({ vendorId: z.string() });

/** Documents about a vendor, in the order in which they came. */
export function documentsOf(db: ReadDb, vendorId: Id): VendorDocument[] {
  const rows = db.all(
    DocumentRow,
    `SELECT d.id, d.kind, d.title, d.language, d.dated_on AS datedOn, d.expires_on AS expiresOn,
       ${joinedColumns}
     FROM vendor_documents d LEFT JOIN attachments a ON a.hash = d.attachment
     WHERE d.vendor_id = ? ORDER BY d.position`,
    [vendorId],
  );
  return rows.map(withAttachment);
}

const given = 'IN (SELECT value FROM json_each(?)) ORDER BY vendor_id, position';

/** What papers of many vendors are called, and their contacts: what the list and the search know of them. */
export function papersAndContacts(db: ReadDb, vendorIds: readonly Id[]) {
  const ids = [JSON.stringify(vendorIds)];
  const papers = db.all(
    PaperRow,
    `SELECT vendor_id AS vendorId, id, kind, title, expires_on AS expiresOn,
       (SELECT name FROM attachments WHERE hash = attachment) AS fileName
     FROM vendor_documents WHERE vendor_id ${given}`,
    ids,
  );
  const contacts = db.all(
    ContactRow,
    `SELECT vendor_id AS vendorId, id, role, name, email, phone FROM vendor_contacts WHERE vendor_id ${given}`,
    ids,
  );
  return {
    papers: Map.groupBy(
      papers.map(({ fileName, ...paper }) => ({
        ...paper,
        attachment: fileName === null ? null : { name: fileName },
      })),
      ({ vendorId }) => vendorId,
    ),
    contacts: Map.groupBy(contacts, ({ vendorId }) => vendorId),
  };
}

/** The vendor a document is about. */
export function vendorOfDocument(db: ReadDb, id: Id): Id | null {
  return (
    db.first(VendorOf, 'SELECT vendor_id AS vendorId FROM vendor_documents WHERE id = ?', [id])?.vendorId ??
    null
  );
}

/** Adds or changes a document; the file, if any, is already in the vault. */
export function writeDocument(
  db: WriteDb,
  vendorId: Id,
  document: Omit<VendorDocument, 'attachment'> & { hash: string | null },
): void {
  db.run(
    `INSERT INTO vendor_documents (id, vendor_id, kind, title, language, dated_on, expires_on, attachment, position)
     VALUES (@id, @vendorId, @kind, @title, @language, @datedOn, @expiresOn, @hash,
       (SELECT coalesce(max(position), 0) + 1 FROM vendor_documents WHERE vendor_id = @vendorId))
     ON CONFLICT (id) DO UPDATE SET kind = @kind, title = @title, language = @language, dated_on = @datedOn,
       expires_on = @expiresOn, attachment = @hash`,
    { ...document, vendorId },
  );
}

/** Removes a document; its file stays in the vault. */
export function deleteDocument(db: WriteDb, id: Id): void {
  db.run('DELETE FROM vendor_documents WHERE id = ?', [id]);
}

/** People to talk to at a vendor. */
export function contactsOf(db: ReadDb, vendorId: Id): VendorContact[] {
  return db.all(
    VendorContact,
    'SELECT id, role, name, email, phone FROM vendor_contacts WHERE vendor_id = ? ORDER BY position',
    [vendorId],
  );
}

/** The vendor a contact belongs to. */
export function vendorOfContact(db: ReadDb, id: Id): Id | null {
  return (
    db.first(VendorOf, 'SELECT vendor_id AS vendorId FROM vendor_contacts WHERE id = ?', [id])?.vendorId ??
    null
  );
}

/** Adds or changes a contact. */
export function writeContact(db: WriteDb, vendorId: Id, contact: VendorContact): void {
  db.run(
    `INSERT INTO vendor_contacts (id, vendor_id, role, name, email, phone, position)
     VALUES (@id, @vendorId, @role, @name, @email, @phone,
       (SELECT coalesce(max(position), 0) + 1 FROM vendor_contacts WHERE vendor_id = @vendorId))
     ON CONFLICT (id) DO UPDATE SET role = @role, name = @name, email = @email, phone = @phone`,
    { ...contact, vendorId },
  );
}

/** Forgets a contact. */
export function deleteContact(db: WriteDb, id: Id): void {
  db.run('DELETE FROM vendor_contacts WHERE id = ?', [id]);
}
