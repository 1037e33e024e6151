import { storageNowhere } from '../../contract/nothing-known.ts';
import type { Id } from '../../contract/values.ts';
import type { CompletedVendor } from '../../contract/vendor-import.ts';
import type { ProcessingLocation } from '../../contract/vendor-record.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { ForeignTable } from '../kernel/table-files.ts';
import { knownProfile, vendorSubject } from './change-vendor.ts';
import { enterVendors } from './enter-vendors.ts';
import { addToServices, putToServices, takeFromServices } from './import-services.ts';
import { type AskedList, judgeVendorList } from './judge-vendor-list.ts';
import { refreshRegister } from './refresh-register.ts';
import { contactsOf, deleteContact, deleteDocument, writeContact, writeDocument } from './repo/documents.ts';
import { archiveStates, contractById, writeArchived, writeContract, writeProfile } from './repo/vendors.ts';
import type { WholeVendor } from './repo/whole-vendors.ts';
import type { Completion } from './rules/vendor-list/complete-vendor.ts';
import type { ListedPaper, ListedService, ListedVendor } from './rules/vendor-list/read-row.ts';

export interface ImportedVendors {
  added: number;
  completed: number;
  left: number;
}

/** Takes over every row without a problem in the transaction of one command; the trail names the list and each vendor. */
export function importVendors(
  tools: CommandTools,
  table: ForeignTable & { name: string },
  asked: AskedList,
): ImportedVendors {
  const { added, completed, wrong } = judgeVendorList(tools, table, asked);
  if (added.length + completed.size === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const result = { added: added.length, completed: completed.size, left: wrong.length };
  tools.record({ subject: listSubject(tools.newId(), table.name), after: result });
  const vendorIds = addVendors(tools, added, table.name);
  const before = [...completed].map(([id, completion]) => complete(tools, id, completion));
  tools.undoWith('vendorImport.takeBack', { vendorIds, completed: before });
  return result;
}

/** Vendors of so many lines are written at a time. */
const together = 500;

function addVendors(tools: CommandTools, listed: readonly ListedVendor[], name: string): Id[] {
  const ids: Id[] = [];
  for (let from = 0; from < listed.length; from += together) {
    const lines = listed.slice(from, from + together);
    const vendors = lines.map((line) => wholeVendor(tools, line));
    enterVendors(tools, vendors);
    vendors.forEach(({ id, profile }, place) => {
      ids.push(id);
      tools.record({
        subject: vendorSubject(id, profile.name),
        after: {
          name: profile.name,
          seatCountry: profile.seatCountry,
          source: `${name}:${lines[place]?.line}`,
        },
      });
    });
  }
  return ids;
}

function wholeVendor({ newId }: CommandTools, listed: ListedVendor): WholeVendor {
  const id = newId();
  return {
    id,
    profile: listed.profile,
    contract: listed.contract,
    services: [listed, ...listed.others].map((one) => ({
      ...one.service,
      id: newId(),
      locations: placesOf(one, newId),
      subProcessors: [],
    })),
    documents: listed.papers.map((paper) => ({ ...fileOf(paper, newId()), attachment: null })),
    contacts: listed.contact ? [{ ...listed.contact, id: newId() }] : [],
  };
}

function placesOf({ storage }: ListedService, newId: () => Id): ProcessingLocation[] {
  return storage.map((place) => ({ ...storageNowhere, ...place, id: newId() }));
}

/** Fills in what was empty; gives what has to be taken away and written again to undo it. */
function complete(tools: CommandTools, id: Id, completion: Completion): CompletedVendor {
  const { newId } = tools;
  const before = factsOf(tools, id);
  const documents = completion.newPapers.map((paper) => fileOf(paper, newId()));
  const contacts = completion.newContacts.map((contact) => ({ ...contact, id: newId() }));
  const { profile, contract } = completion;
  writeFacts(tools, { vendorId: id, profile, contract, documents, contacts });
  tools.record({
    subject: vendorSubject(id, profile.name),
    ...changedFields({ ...before.profile, ...before.contract }, { ...profile, ...contract }),
  });
  const services = addToServices(tools, id, completion.services);
  refreshRegister(tools, id);
  return { vendorId: id, ...before, documents, contacts, services };
}

/** Takes an import back: what was new goes to the archive, as nothing is deleted; what was filled in is empty again. */
export function takeVendorsBack(
  tools: CommandTools,
  { vendorIds, completed }: Imported,
): Record<never, never> {
  const after = completed.map((vendor) => {
    const now = factsOf(tools, vendor.vendorId);
    const { documents, contacts } = vendor;
    for (const { id } of documents) deleteDocument(tools.db, id);
    for (const { id } of contacts) deleteContact(tools.db, id);
    writeFacts(tools, { ...vendor, documents: [], contacts: [] });
    const services = takeFromServices(tools, vendor.vendorId, vendor.services);
    return { vendorId: vendor.vendorId, ...now, documents, contacts, services };
  });
  archive(tools, vendorIds, instantNow(tools.clock));
  finish(tools, { vendorIds, completed });
  tools.undoWith('vendorImport.putBack', { vendorIds, completed: after });
  return {};
}

/** Brings an import that was taken back once more. */
export function putVendorsBack(
  tools: CommandTools,
  { vendorIds, completed }: Imported,
): Record<never, never> {
  const before = completed.map((vendor) => {
    const now = factsOf(tools, vendor.vendorId);
    writeFacts(tools, vendor);
    const services = putToServices(tools, vendor.vendorId, vendor.services);
    return { ...vendor, ...now, services };
  });
  archive(tools, vendorIds, null);
  finish(tools, { vendorIds, completed });
  tools.undoWith('vendorImport.takeBack', { vendorIds, completed: before });
  return {};
}

interface Imported {
  vendorIds: Id[];
  completed: CompletedVendor[];
}

function archive(tools: CommandTools, vendorIds: readonly Id[], at: string | null): void {
  const known = archiveStates(tools.db, vendorIds);
  const found = new Set(known.map(({ id }) => id));
  const missing = vendorIds.find((id) => !found.has(id));
  if (missing !== undefined) throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id: missing });
  for (const { id, name, archivedAt } of known) {
    // Whoever archived single vendors meanwhile must not be refused the rest.
    if ((archivedAt === null) === (at === null)) continue;
    writeArchived(tools.db, id, at);
    tools.record({ subject: vendorSubject(id, name), before: { archivedAt }, after: { archivedAt: at } });
  }
}

function finish(tools: CommandTools, { vendorIds, completed }: Imported): void {
  for (const { vendorId } of completed) {
    const { name } = refreshRegister(tools, vendorId);
    tools.record({ subject: vendorSubject(vendorId, name) });
  }
  const after = { vendors: vendorIds.length, completed: completed.length };
  tools.record({ subject: listSubject(tools.newId(), ''), after });
}

function factsOf(tools: CommandTools, vendorId: Id): Pick<CompletedVendor, 'profile' | 'contract'> {
  const contract = contractById(tools.db, vendorId);
  if (!contract) throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id: vendorId });
  return { profile: knownProfile(tools, vendorId), contract };
}

function writeFacts(tools: CommandTools, vendor: Omit<CompletedVendor, 'services'>): void {
  const { db } = tools;
  const { vendorId, profile, contract, documents, contacts } = vendor;
  writeProfile(db, vendorId, profile, instantNow(tools.clock));
  writeContract(db, vendorId, contract);
  for (const document of documents) writeDocument(db, vendorId, document);
  const there = new Set(contactsOf(db, vendorId).map(({ id }) => id));
  for (const contact of contacts) if (!there.has(contact.id)) writeContact(db, vendorId, contact);
}

function fileOf({ kind, title }: ListedPaper, id: Id) {
  return { kind, title, id, language: null, datedOn: null, expiresOn: null, hash: null };
}

function listSubject(id: Id, label: string) {
  return { kind: 'vendorList', id, label };
}
