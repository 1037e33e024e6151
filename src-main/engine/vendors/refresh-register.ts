import type { Service, Vendor, VendorProfile } from '../../contract/vendor-record.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import type { KeptForList } from './repo/columns.ts';
import { papersAndContacts } from './repo/documents.ts';
import { addSearchEntries, type SearchEntry, writeSearchEntries } from './repo/search-index.ts';
import { servicesOf } from './repo/services.ts';
import { activeVendors, profilesOf, refreshKeptForList } from './repo/vendors.ts';
import { agreementUntil, eeaCountries, serviceSummary, thirdCountry } from './rules/kept-for-list.ts';
import { vendorOf } from './vendor-of.ts';

type RegisterTools = Pick<CommandTools, 'db' | 'clock' | 'templates'>;

/** After every change of a vendor: its line in the list and what can be found of it, in the same transaction. */
export function refreshRegister(tools: RegisterTools, vendorId: string): Vendor {
  const vendor = vendorOf(tools, vendorId);
  refreshKeptForList(tools.db, vendor.id, keptOf(vendor, eeaCountries(tools.templates.transferLaw())));
  writeSearchEntries(tools.db, vendorId, findableOf(vendor));
  return vendor;
}

/** What the list keeps of a vendor's services and papers. */
export function keptOf(
  { services, documents }: { services: readonly Service[]; documents: readonly Paper[] },
  eea: readonly string[],
): KeptForList {
  return {
    ...serviceSummary(services),
    agreementUntil: agreementUntil(documents),
    thirdCountry: thirdCountry(services, eea),
  };
}

type Paper = Pick<Vendor['documents'][number], 'id' | 'kind' | 'title' | 'expiresOn'> & {
  attachment: { name: string } | null;
};

type Findable = VendorProfile & {
  id: string;
  services: readonly Service[];
  documents: readonly Paper[];
  contacts: readonly Vendor['contacts'][number][];
};

/** So many vendors are read at a time. */
const together = 500;

/**
 * Makes every vendor findable in a file whose rows were written past the commands and in which nothing is found yet;
 * archived ones are found no more.
 */
export function reindexVendors({ db, templates }: Pick<RegisterTools, 'db' | 'templates'>): void {
  const eea = eeaCountries(templates.transferLaw());
  const active = activeVendors(db);
  for (let from = 0; from < active.length; from += together) {
    const ids = active.slice(from, from + together);
    const services = Map.groupBy(servicesOf(db, ids), ({ vendorId }) => vendorId);
    const { papers, contacts } = papersAndContacts(db, ids);
    const vendors = profilesOf(db, ids).map((profile) => ({
      ...profile,
      services: services.get(profile.id) ?? [],
      documents: papers.get(profile.id) ?? [],
      contacts: contacts.get(profile.id) ?? [],
    }));
    for (const vendor of vendors) refreshKeptForList(db, vendor.id, keptOf(vendor, eea));
    addSearchEntries(
      db,
      vendors.flatMap((vendor) => findableOf(vendor).map((entry) => ({ ...entry, vendorId: vendor.id }))),
    );
  }
}

/** What can be found of a vendor: itself, its services, their sub-processors, its papers. */
export function findableOf(vendor: Findable): SearchEntry[] {
  const services = vendor.services.map(({ name }) => name).join(', ');
  return [
    {
      kind: 'vendor',
      recordId: vendor.id,
      title: vendor.name,
      detail: services,
      words: [
        vendor.legalName,
        vendor.seatCity,
        vendor.parentName,
        vendor.website,
        vendor.summary,
        ...vendor.contacts.map(({ name, email }) => `${name} ${email}`),
      ].join(' '),
    },
    ...vendor.services.map((service) => ({
      kind: 'service' as const,
      recordId: service.id,
      title: service.name,
      detail: vendor.name,
      words: [service.purpose, ...service.dataCategories, ...service.peopleCategories].join(' '),
    })),
    ...vendor.services.flatMap((service) =>
      service.subProcessors.map((node) => ({
        kind: 'subProcessor' as const,
        recordId: node.id,
        title: node.name,
        detail: vendor.name,
        words: `${node.purpose} ${node.city}`,
      })),
    ),
    ...vendor.documents.map((document) => ({
      kind: 'document' as const,
      recordId: document.id,
      title: document.title,
      detail: vendor.name,
      words: document.attachment?.name ?? '',
    })),
  ];
}
