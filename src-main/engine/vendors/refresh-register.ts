import type { Vendor, VendorProfile } from '../../contract/vendor-record.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { addSearchEntries, type SearchEntry, writeSearchEntries } from './repo/search-index.ts';
import { activeVendors, refreshKeptForList } from './repo/vendors.ts';
import { agreementUntil, eeaCountries, serviceSummary, thirdCountry } from './rules/kept-for-list.ts';
import { vendorOf } from './vendor-of.ts';

type RegisterTools = Pick<CommandTools, 'db' | 'clock' | 'templates'>;

/** After every change of a vendor: its line in the list and what can be found of it, in the same transaction. */
export function refreshRegister(tools: RegisterTools, vendorId: string): Vendor {
  const vendor = vendorOf(tools, vendorId);
  refreshKept(tools, vendor);
  writeSearchEntries(tools.db, vendorId, searchEntries(vendor));
  return vendor;
}

/** The same for a vendor that was written just now and is known as a whole: nothing has to be read back or replaced. */
export function enterInRegister(tools: CommandTools, vendor: Findable): void {
  refreshKept(tools, vendor);
  addSearchEntries(tools.db, vendor.id, searchEntries(vendor));
}

type Findable = VendorProfile & Pick<Vendor, 'id' | 'services' | 'documents' | 'contacts'>;

function refreshKept(tools: RegisterTools, vendor: Findable): void {
  refreshKeptForList(tools.db, vendor.id, {
    ...serviceSummary(vendor.services),
    agreementUntil: agreementUntil(vendor.documents),
    thirdCountry: thirdCountry(vendor.services, eeaCountries(tools.templates.transferLaw())),
  });
}

/** Makes every vendor findable in a file whose rows were written past the commands; archived ones are found no more. */
export function reindexVendors(tools: RegisterTools): void {
  for (const vendorId of activeVendors(tools.db)) refreshRegister(tools, vendorId);
}

function searchEntries(vendor: Findable): SearchEntry[] {
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
