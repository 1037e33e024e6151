import type { Id } from '../../contract/values.ts';
import type { Vendor, VendorContact, VendorDocument } from '../../contract/vendor-record.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownProfile } from './change-vendor.ts';
import { refreshRegister } from './refresh-register.ts';
import * as repo from './repo/documents.ts';
import { isKnownAttachment } from './repo/known-records.ts';
import { reversed } from './rules/dates.ts';

type DocumentInput = Omit<VendorDocument, 'attachment' | 'id'> & { id: Id | null; hash: string | null };

/** Files or changes a document about a vendor; its file must already be in the vault. */
export function saveDocument(
  tools: CommandTools,
  { vendorId, document }: { vendorId: Id; document: DocumentInput },
): Vendor {
  knownProfile(tools, vendorId);
  const after = { ...document, id: document.id ?? tools.newId() };
  const home = repo.vendorOfDocument(tools.db, after.id);
  if (home !== null && home !== vendorId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'document', id: after.id });
  if (after.hash !== null && !isKnownAttachment(tools.db, after.hash))
    throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: after.hash });
  const wrong = reversed(after.datedOn, after.expiresOn);
  if (wrong) throw refuse('DATES_REVERSED', wrong);
  const before = inputOf(repo.documentsOf(tools.db, vendorId).find(({ id }) => id === after.id));
  repo.writeDocument(tools.db, vendorId, after);
  tools.record({
    subject: { kind: 'document', id: after.id, label: after.title },
    ...changedFields(before, after),
  });
  if (before) tools.undoWith('vendors.saveDocument', { vendorId, document: before });
  else tools.undoWith('vendors.removeDocument', { documentId: after.id });
  return refreshRegister(tools, vendorId);
}

/** Takes a document from the vendor; the file stays in the vault, because reports may cite its hash. */
export function removeDocument(tools: CommandTools, { documentId }: { documentId: Id }): Vendor {
  const vendorId = repo.vendorOfDocument(tools.db, documentId);
  const documents = vendorId === null ? [] : repo.documentsOf(tools.db, vendorId);
  const before = inputOf(documents.find(({ id }) => id === documentId));
  if (vendorId === null || !before) throw refuse('RECORD_NOT_FOUND', { kind: 'document', id: documentId });
  repo.deleteDocument(tools.db, documentId);
  tools.record({ subject: { kind: 'document', id: documentId, label: before.title }, before });
  tools.undoWith('vendors.saveDocument', { vendorId, document: before });
  return refreshRegister(tools, vendorId);
}

/** Adds or changes a contact. */
export function saveContact(
  tools: CommandTools,
  { vendorId, contact }: { vendorId: Id; contact: Omit<VendorContact, 'id'> & { id: Id | null } },
): Vendor {
  knownProfile(tools, vendorId);
  const after = { ...contact, id: contact.id ?? tools.newId() };
  const home = repo.vendorOfContact(tools.db, after.id);
  if (home !== null && home !== vendorId) throw refuse('RECORD_NOT_FOUND', { kind: 'contact', id: after.id });
  const before = repo.contactsOf(tools.db, vendorId).find(({ id }) => id === after.id) ?? null;
  repo.writeContact(tools.db, vendorId, after);
  tools.record({
    subject: { kind: 'contact', id: after.id, label: after.name },
    ...changedFields(before, after),
  });
  if (before) tools.undoWith('vendors.saveContact', { vendorId, contact: before });
  else tools.undoWith('vendors.removeContact', { contactId: after.id });
  return refreshRegister(tools, vendorId);
}

/** Forgets a contact. */
export function removeContact(tools: CommandTools, { contactId }: { contactId: Id }): Vendor {
  const vendorId = repo.vendorOfContact(tools.db, contactId);
  const contacts = vendorId === null ? [] : repo.contactsOf(tools.db, vendorId);
  const before = contacts.find(({ id }) => id === contactId);
  if (vendorId === null || !before) throw refuse('RECORD_NOT_FOUND', { kind: 'contact', id: contactId });
  repo.deleteContact(tools.db, contactId);
  tools.record({ subject: { kind: 'contact', id: contactId, label: before.name }, before });
  tools.undoWith('vendors.saveContact', { vendorId, contact: before });
  return refreshRegister(tools, vendorId);
}

function inputOf(document: VendorDocument | undefined): (DocumentInput & { id: Id }) | null {
  if (!document) return null;
  const { attachment, ...content } = document;
  return { ...content, hash: attachment?.hash ?? null };
}
