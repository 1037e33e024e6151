import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { noteStanding } from '../../../src-main/engine/assessments/repo/standings.ts';
import { writePerson } from '../../../src-main/engine/company/repo.ts';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { type WriteDb, wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { instantNow, systemClock } from '../../../src-main/engine/kernel/clock.ts';
import type { CommandTools } from '../../../src-main/engine/kernel/engine-context.ts';
import { refreshRegister } from '../../../src-main/engine/vendors/refresh-register.ts';
import { writeContact, writeDocument } from '../../../src-main/engine/vendors/repo/documents.ts';
import {
  writeLocation,
  writeService,
  writeSubProcessor,
} from '../../../src-main/engine/vendors/repo/services.ts';
import { writeProfile } from '../../../src-main/engine/vendors/repo/vendors.ts';
import { createCompanyFile, passphrase, templates } from './engine.ts';
import {
  contactOf,
  documentsOf,
  locationsOf,
  profileOf,
  serviceOf,
  standingOf,
  subProcessorsOf,
} from './vendor.ts';

/** Tables that a vendor fills, its search entries included. */
export const registerTables = [
  'vendors',
  'services',
  'service_locations',
  'sub_processors',
  'vendor_documents',
  'vendor_contacts',
  'search_entries',
];

/** Opens a company file without engine; the caller closes it. */
export function openRaw(path: string): Database.Database {
  return openDatabase({ path, passphrase });
}

/** Creates a company file with so many vendors in it. */
export async function createRegister(path: string, vendors: number): Promise<void> {
  await createCompanyFile(path);
  const raw = openRaw(path);
  try {
    fillRegister(raw, vendors);
  } finally {
    closeDatabase(raw);
  }
}

/** Writes vendors through the product's own statements, in one transaction. */
export function fillRegister(raw: Database.Database, vendors: number): void {
  const tools: CommandTools = {
    db: wrapDatabase(raw),
    clock: systemClock(),
    templates: templates(),
    newId: randomUUID,
    record: () => {},
    undoWith: () => {},
  };
  raw
    .transaction(() => {
      const owners = ['Anke Brandt', 'Cem Yıldız', 'Doro Winkler'].map((name) => {
        const id = randomUUID();
        writePerson(tools.db, { id, name, role: 'Einkauf', function: 'other', email: '' });
        return id;
      });
      for (let at = 0; at < vendors; at += 1) enterVendor(tools, at, owners[at % owners.length] ?? null);
    })
    .immediate();
}

function enterVendor(tools: CommandTools, at: number, ownerId: string | null): void {
  const { db } = tools;
  const vendorId = `v-${at}`;
  writeProfile(db, vendorId, profileOf(at, ownerId), instantNow(tools.clock));
  for (const service of [0, 1]) enterService(db, vendorId, at, service);
  for (const document of documentsOf(at)) writeDocument(db, vendorId, document);
  writeContact(db, vendorId, contactOf(at));
  refreshRegister(tools, vendorId);
}

function enterService(db: WriteDb, vendorId: string, at: number, number: number): void {
  const serviceId = `s-${at}-${number}`;
  writeService(db, vendorId, { ...serviceOf(at, number), id: serviceId });
  for (const location of locationsOf(at, number)) writeLocation(db, serviceId, location);
  if (number === 0) for (const node of subProcessorsOf(at)) writeSubProcessor(db, serviceId, node);
  if (at % 3 > 0) noteStanding(db, { ...standingOf(at), serviceId, vendorId });
}
