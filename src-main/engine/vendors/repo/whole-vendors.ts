import type { Attachment } from '../../../contract/attachments.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type {
  Contract,
  Service,
  VendorContact,
  VendorDocument,
  VendorProfile,
} from '../../../contract/vendor-record.ts';
import type { SqlValue, WriteDb } from '../../database/sql.ts';
import { nameCore } from '../../kernel/company-names.ts';
import { sortKey } from '../../kernel/folded-text.ts';
import { type KeptForList, toFlag, toJson } from './columns.ts';

/** A vendor that is not in the file yet, with all that belongs to it. */
export interface WholeVendor {
  id: Id;
  profile: VendorProfile;
  /** Null where nothing is known of one. */
  contract: Contract | null;
  services: readonly Service[];
  documents: readonly (Omit<VendorDocument, 'attachment'> & {
    attachment: Pick<Attachment, 'hash' | 'name'> | null;
  })[];
  contacts: readonly VendorContact[];
}

const insertInto = (table: string, columns: string) =>
  `INSERT INTO ${table} (${columns}) VALUES (${columns.replaceAll(/\w+/g, '?')})`;

const vendorRow = insertInto(
  'vendors',
  `id, name, legal_name, seat_city, seat_country, address, website, parent_name, parent_country, parent_mitigation, dpf,
   summary, owner_id, created_at, name_folded, name_core, signed_on, starts_on, ends_on, notice_by, notice_period,
   auto_renew_months, price_cents, price_per, service_names, service_folded, role, protection_need, needs_agreement,
   agreement_until, third_country`,
);
const serviceRow = insertInto(
  'services',
  `id, vendor_id, name, purpose, role, data_categories, has_special_categories, has_hr_data, has_professional_secrecy,
   people_categories, volume, protection_need, position`,
);
const locationRow = insertInto(
  'service_locations',
  `id, service_id, country, place, kind, tool, fallback, scc_complete, scc_module_ok, tia_done, tia_result, position`,
);
const linkRow = insertInto(
  'sub_processors',
  `id, service_id, parent_id, name, purpose, city, country, parent_country, dpf, since, until, tool, fallback,
   scc_complete, scc_module_ok, tia_done, tia_result, position`,
);
const documentRow = insertInto(
  'vendor_documents',
  'id, vendor_id, kind, title, language, dated_on, expires_on, attachment, position',
);
const contactRow = insertInto('vendor_contacts', 'id, vendor_id, role, name, email, phone, position');

/**
 * Writes a new vendor with all its rows and what the list keeps of them. Nothing is looked up and nothing replaced: every
 * row is written once, with its place in the order given.
 */
export function insertVendor(db: WriteDb, vendor: WholeVendor, kept: KeptForList, at: Instant): void {
  const { id } = vendor;
  db.run(vendorRow, vendorValues(vendor, kept, at));
  vendor.services.forEach((service, place) => {
    insertService(db, id, service, place + 1);
  });
  vendor.documents.forEach((document, place) => {
    const { kind, title, language, datedOn, expiresOn, attachment } = document;
    const hash = attachment?.hash ?? null;
    db.run(documentRow, [document.id, id, kind, title, language, datedOn, expiresOn, hash, place + 1]);
  });
  vendor.contacts.forEach(({ id: contactId, role, name, email, phone }, place) => {
    db.run(contactRow, [contactId, id, role, name, email, phone, place + 1]);
  });
}

const vendorValues = ({ id, profile, contract }: WholeVendor, kept: KeptForList, at: Instant): SqlValue[] => [
  id,
  profile.name,
  profile.legalName,
  profile.seatCity,
  profile.seatCountry,
  profile.address,
  profile.website,
  profile.parentName,
  profile.parentCountry,
  profile.parentMitigation,
  toJson(profile.dpf),
  profile.summary,
  profile.ownerId,
  at,
  sortKey(profile.name),
  nameCore(profile.name),
  contract?.signedOn ?? null,
  contract?.startsOn ?? null,
  contract?.endsOn ?? null,
  contract?.noticeBy ?? null,
  contract?.noticePeriod ?? '',
  contract?.autoRenewMonths ?? null,
  contract?.priceCents ?? null,
  contract?.pricePer ?? 'year',
  kept.serviceNames,
  sortKey(kept.serviceNames),
  kept.role,
  kept.protectionNeed,
  toFlag(kept.needsAgreement),
  kept.agreementUntil,
  thirdCountryNumber[kept.thirdCountry],
];

const thirdCountryNumber: Readonly<Record<KeptForList['thirdCountry'], number>> = {
  never: 0,
  always: 1,
  dependsOnDay: 2,
};

function insertService(db: WriteDb, vendorId: Id, service: Service, place: number): void {
  db.run(serviceRow, [
    service.id,
    vendorId,
    service.name,
    service.purpose,
    service.role,
    toJson(service.dataCategories),
    toFlag(service.hasSpecialCategories),
    toFlag(service.hasHrData),
    toFlag(service.hasProfessionalSecrecy),
    toJson(service.peopleCategories),
    service.volume,
    service.protectionNeed,
    place,
  ]);
  service.locations.forEach((location, at) => {
    const { id, country, place: where, kind } = location;
    db.run(locationRow, [id, service.id, country, where, kind, ...transferValues(location), at + 1]);
  });
  service.subProcessors.forEach((link, at) => {
    const { id, parentId, name, purpose, city, country, parentCountry, dpf, since, until } = link;
    db.run(linkRow, [
      ...[id, service.id, parentId, name, purpose, city, country, parentCountry, toJson(dpf), since, until],
      ...transferValues(link),
      at + 1,
    ]);
  });
}

function transferValues(facts: Service['locations'][number] | Service['subProcessors'][number]): SqlValue[] {
  const { tool, fallback, sccComplete, sccModuleOk, tiaDone, tiaResult } = facts;
  return [tool, fallback, toFlag(sccComplete), toFlag(sccModuleOk), toFlag(tiaDone), tiaResult];
}
