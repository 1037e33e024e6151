import { z } from 'zod';
import { Line, ProtectionNeed } from '../../../contract/values.ts';
import {
  Contract,
  ProcessingLocation,
  ProcessingRole,
  ServiceProfile,
  SubProcessor,
  VendorProfile,
} from '../../../contract/vendor-record.ts';

/** SQLite keeps booleans as 0 and 1. */
export const Flag = z.number().transform((value) => value === 1);
export const MaybeFlag = z
  .number()
  .nullable()
  .transform((value) => (value === null ? null : value === 1));

const Json = z.string().transform((text): unknown => JSON.parse(text));
const Lines = Json.pipe(z.array(Line));

/** A boolean as SQLite keeps it. */
export function toFlag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

/** A small value as JSON text, null stays null. */
export function toJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

const transferFlags = { sccComplete: MaybeFlag, sccModuleOk: MaybeFlag, tiaDone: MaybeFlag };

export const ProfileRow = VendorProfile.extend({
  dpf: Json.pipe(VendorProfile.shape.dpf.unwrap()).nullable(),
});
export const ContractRow = Contract;
export const ServiceRow = ServiceProfile.extend({
  id: z.string(),
  vendorId: z.string(),
  dataCategories: Lines,
  hasSpecialCategories: Flag,
  hasHrData: Flag,
  hasProfessionalSecrecy: Flag,
  peopleCategories: Lines,
});
export const LocationRow = ProcessingLocation.extend({ serviceId: z.string(), ...transferFlags });
export const SubProcessorRow = SubProcessor.extend({
  serviceId: z.string(),
  dpf: Json.pipe(SubProcessor.shape.dpf.unwrap()).nullable(),
  ...transferFlags,
  isRemoved: Flag,
});

export const profileColumns = `name, legal_name AS legalName, seat_city AS seatCity, seat_country AS seatCountry,
  address, website, parent_name AS parentName, parent_country AS parentCountry,
  parent_mitigation AS parentMitigation, dpf, summary, owner_id AS ownerId`;

export const contractColumns = `signed_on AS signedOn, starts_on AS startsOn, ends_on AS endsOn, notice_by AS noticeBy,
  notice_period AS noticePeriod, auto_renew_months AS autoRenewMonths, price_cents AS priceCents,
  price_per AS pricePer`;

export const serviceColumns = `id, vendor_id AS vendorId, name, purpose, role, data_categories AS dataCategories,
  has_special_categories AS hasSpecialCategories, has_hr_data AS hasHrData,
  has_professional_secrecy AS hasProfessionalSecrecy, people_categories AS peopleCategories, volume,
  protection_need AS protectionNeed`;

export const transferColumns = `tool, fallback, scc_complete AS sccComplete, scc_module_ok AS sccModuleOk, tia_done AS tiaDone,
  tia_result AS tiaResult`;

export const locationColumns = `id, service_id AS serviceId, country, place, kind, ${transferColumns}`;

export const subProcessorColumns = `id, service_id AS serviceId, parent_id AS parentId, name, purpose, city, country,
  parent_country AS parentCountry, dpf, since, until, ${transferColumns}, removed_at IS NOT NULL AS isRemoved`;

/** What the list keeps about a vendor's services. */
export const KeptForList = z.object({
  serviceNames: z.string(),
  role: ProcessingRole.nullable(),
  protectionNeed: ProtectionNeed.nullable(),
  needsAgreement: z.boolean(),
  agreementUntil: z.string().nullable(),
  /** Whether data are stored or touched outside the EEA. */
  thirdCountry: z.enum(['never', 'always', 'dependsOnDay']),
});
export type KeptForList = z.infer<typeof KeptForList>;
