import type { Vendor } from '../../contract/vendor-record.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { type SearchEntry, writeSearchEntries } from './repo/search-index.ts';
import { refreshKeptForList } from './repo/vendors.ts';
import { agreementUntil, eeaCountries, serviceSummary, thirdCountry } from './rules/kept-for-list.ts';
import { vendorOf } from './vendor-of.ts';

/** After every change of a vendor: its line in the list and what can be found of it, in the same transaction. */
export function refreshRegister(tools: CommandTools, vendorId: string): Vendor {
  const vendor = vendorOf(tools, vendorId);
  refreshKeptForList(tools.db, vendorId, {
    ...serviceSummary(vendor.services),
    agreementUntil: agreementUntil(vendor.documents),
    thirdCountry: thirdCountry(vendor.services, eeaCountries(tools.templates.transferLaw())),
  });
  writeSearchEntries(tools.db, vendorId, searchEntries(vendor));
  return vendor;
}

function searchEntries(vendor: Vendor): SearchEntry[] {
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
