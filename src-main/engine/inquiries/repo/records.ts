import { z } from 'zod';
import { InquiryContent, SealedSet } from '../../../contract/inquiries.ts';
import { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Json = z.string().transform((text): unknown => JSON.parse(text));

/** An inquiry as it is kept; where it stands follows from its events. */
export const InquiryRecord = z.object({
  id: Id,
  serviceId: Id,
  serviceName: z.string(),
  vendorId: Id,
  vendorName: z.string(),
  content: Json.pipe(InquiryContent),
  sealed: Json.pipe(SealedSet).nullable(),
  seal: z.string().nullable(),
  createdAt: Instant,
});
export type InquiryRecord = z.infer<typeof InquiryRecord>;

const ServiceRow = z.object({ id: Id, name: z.string(), vendorId: Id, vendorName: z.string() });
export type InquiredService = z.infer<typeof ServiceRow>;

const ContactRow = z.object({ name: z.string(), email: z.string() });
const AddressRow = z.object({ legalName: z.string(), address: z.string() });

const select = `SELECT i.id, i.service_id AS serviceId, s.name AS serviceName, v.id AS vendorId, v.name AS vendorName,
  i.content, i.sealed, i.seal, i.created_at AS createdAt
FROM inquiry_records i JOIN services s ON s.id = i.service_id JOIN vendors v ON v.id = s.vendor_id`;

/** One inquiry. */
export function inquiryById(db: ReadDb, id: Id): InquiryRecord | null {
  return db.first(InquiryRecord, `${select} WHERE i.id = ?`, [id]);
}

/** All of them, newest first. */
export function listInquiries(db: ReadDb): InquiryRecord[] {
  return db.all(InquiryRecord, `${select} ORDER BY i.created_at DESC, i.id`);
}

/** Adds a draft. */
export function insertInquiry(
  db: WriteDb,
  inquiry: { id: Id; serviceId: Id; content: InquiryContent; createdAt: Instant },
): void {
  db.run(
    `INSERT INTO inquiry_records (id, service_id, content, created_at, saved_at)
     VALUES (@id, @serviceId, @content, @createdAt, @createdAt)`,
    { ...inquiry, content: JSON.stringify(inquiry.content) },
  );
}

/** Saves what a draft says. */
export function writeContent(db: WriteDb, id: Id, content: InquiryContent, savedAt: Instant): void {
  db.run('UPDATE inquiry_records SET content = ?, saved_at = ? WHERE id = ?', [
    JSON.stringify(content),
    savedAt,
    id,
  ]);
}

/** Keeps what was sent, to the letter; null opens the draft again. */
export function writeSeal(db: WriteDb, id: Id, sealed: { canonical: string; hash: string } | null): void {
  db.run('UPDATE inquiry_records SET sealed = ?, seal = ? WHERE id = ?', [
    sealed?.canonical ?? null,
    sealed?.hash ?? null,
    id,
  ]);
}

/** Services of vendors that are still in the register; `serviceId` narrows to one. */
export function servicesOfVendors(
  db: ReadDb,
  vendorIds: readonly Id[],
  serviceId: Id | null,
): InquiredService[] {
  return db.all(
    ServiceRow,
    `SELECT s.id, s.name, v.id AS vendorId, v.name AS vendorName FROM services s JOIN vendors v ON v.id = s.vendor_id
     WHERE v.id IN (SELECT value FROM json_each(@vendors)) AND s.removed_at IS NULL
       AND (@service IS NULL OR s.id = @service)
     ORDER BY v.name, s.position`,
    { vendors: JSON.stringify(vendorIds), service: serviceId },
  );
}

/** A service that is still in the register. */
export function serviceById(db: ReadDb, id: Id): InquiredService | null {
  return db.first(
    ServiceRow,
    `SELECT s.id, s.name, v.id AS vendorId, v.name AS vendorName FROM services s JOIN vendors v ON v.id = s.vendor_id
     WHERE s.id = ? AND s.removed_at IS NULL`,
    [id],
  );
}

/** Whom to write to first. */
export function firstContact(db: ReadDb, vendorId: Id): z.infer<typeof ContactRow> | null {
  return db.first(
    ContactRow,
    'SELECT name, email FROM vendor_contacts WHERE vendor_id = ? ORDER BY position LIMIT 1',
    [vendorId],
  );
}

/** Name and address for the window of a letter. */
export function addressOf(db: ReadDb, vendorId: Id): z.infer<typeof AddressRow> | null {
  return db.first(AddressRow, 'SELECT legal_name AS legalName, address FROM vendors WHERE id = ?', [
    vendorId,
  ]);
}
