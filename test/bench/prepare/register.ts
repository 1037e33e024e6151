import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { noteStanding } from '../../../src-main/engine/assessments/repo/standings.ts';
import { writePerson } from '../../../src-main/engine/company/repo.ts';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { type WriteDb, wrapDatabase } from '../../../src-main/engine/database/sql.ts';
import { systemClock } from '../../../src-main/engine/kernel/clock.ts';
import { enterVendors } from '../../../src-main/engine/vendors/enter-vendors.ts';
import type { WholeVendor } from '../../../src-main/engine/vendors/repo/whole-vendors.ts';
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

/** Vendors of so many are written at a time, as an import does. */
const together = 500;

/** Writes vendors as an import does, in one transaction. */
export function fillRegister(raw: Database.Database, vendors: number): void {
  const tools = { db: wrapDatabase(raw), clock: systemClock(), templates: templates() };
  raw
    .transaction(() => {
      const owners = ['Anke Brandt', 'Cem Yıldız', 'Doro Winkler'].map((name) => {
        const id = randomUUID();
        writePerson(tools.db, { id, name, role: 'Einkauf', function: 'other', email: '' });
        return id;
      });
      for (let from = 0; from < vendors; from += together) {
        const numbers = Array.from({ length: Math.min(together, vendors - from) }, (_, at) => from + at);
        enterVendors(
          tools,
          numbers.map((at) => wholeVendor(at, owners[at % owners.length] ?? null)),
        );
        for (const at of numbers) noteStandings(tools.db, at);
      }
    })
    .immediate();
}

function wholeVendor(at: number, ownerId: string | null): WholeVendor {
  return {
    id: `v-${at}`,
    profile: profileOf(at, ownerId),
    contract: null,
    services: [0, 1].map((number) => ({
      ...serviceOf(at, number),
      id: `s-${at}-${number}`,
      locations: locationsOf(at, number),
      subProcessors: number === 0 ? subProcessorsOf(at) : [],
    })),
    documents: documentsOf(at).map((document) => ({ ...document, attachment: null })),
    contacts: [contactOf(at)],
  };
}

function noteStandings(db: WriteDb, at: number): void {
  if (at % 3 === 0) return;
  for (const number of [0, 1])
    noteStanding(db, { ...standingOf(at), serviceId: `s-${at}-${number}`, vendorId: `v-${at}` });
}
