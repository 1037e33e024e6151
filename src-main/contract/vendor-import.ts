import { z } from 'zod';
import { command, query } from './procedure.ts';
import { Id, Language } from './values.ts';
import {
  Contract,
  ProcessingLocation,
  ProcessingRole,
  ServiceProfile,
  VendorContact,
  VendorDocument,
  VendorProfile,
} from './vendor-record.ts';

/** So many rows a list of vendors may have. */
export const longestVendorList = 10_000;

/** What a row of a list of vendors can say, in the groups in which the screen asks for the columns. */
export const vendorFieldGroups = {
  company: ['name', 'legalName', 'address', 'city', 'country', 'website', 'owner', 'notes'],
  service: ['service', 'purpose', 'role', 'need', 'storage'],
  papers: ['certificates', 'agreement', 'subProcessors', 'terms', 'privacy', 'security'],
  contact: ['contactName', 'contactEmail', 'contactPhone'],
  contract: ['signedOn', 'startsOn', 'endsOn', 'noticeBy', 'noticePeriod', 'price', 'pricePer'],
} as const;

export const VendorField = z.enum([
  ...vendorFieldGroups.company,
  ...vendorFieldGroups.service,
  ...vendorFieldGroups.papers,
  ...vendorFieldGroups.contact,
  ...vendorFieldGroups.contract,
]);
export type VendorField = z.infer<typeof VendorField>;

/** Which column of the table (from 0) holds which field. */
export const VendorColumns = z.record(VendorField, z.number().int().min(0).max(255).nullable());
export type VendorColumns = z.infer<typeof VendorColumns>;

/** What becomes of a row whose company is known already: left out, used for what is still empty, or entered once more. */
export const DuplicateChoice = z.enum(['skip', 'complete', 'add']);
export type DuplicateChoice = z.infer<typeof DuplicateChoice>;

const Line = z.number().int().min(0).max(2_000_000);
export const VendorList = z.object({
  tableId: Id,
  columns: VendorColumns,
  /** Role of vendors of which the list says none. */
  role: ProcessingRole,
  duplicates: DuplicateChoice,
  /** Rows for which something else was chosen than for the others. */
  exceptions: z.array(z.object({ line: Line, choice: DuplicateChoice })).max(longestVendorList),
  /** Language of the words that are put in: purposes of known categories, titles of papers. */
  language: Language,
});
export type VendorList = z.infer<typeof VendorList>;

/** Why a row cannot be taken over. */
export const VendorRowProblem = z.enum([
  'missing',
  'tooLong',
  'linkUnreadable',
  'emailUnreadable',
  'countryUnknown',
  'roleUnknown',
  'needUnknown',
  'dateUnreadable',
  'datesReversed',
  'priceUnreadable',
  'priceAmbiguous',
  'priceNotEuro',
  'pricePerUnknown',
  'ownerUnknown',
  'ownerAmbiguous',
]);
export type VendorRowProblem = z.infer<typeof VendorRowProblem>;

/** A row as it would be entered. */
export const ReadyVendor = z.object({
  line: z.number().int(),
  name: z.string(),
  city: z.string(),
  country: z.string().nullable(),
  /** The country was found in the address, not in a column of its own. */
  isCountryGuessed: z.boolean(),
  service: z.string(),
  purpose: z.string(),
  papers: z.number().int(),
  /** Places of storage: codes of countries, or what the list says where that is none. */
  storage: z.array(z.string()),
});
export type ReadyVendor = z.infer<typeof ReadyVendor>;

/** A row whose company is known already. */
export const DuplicateVendor = z.object({
  line: z.number().int(),
  name: z.string(),
  /** The name it is known by: in the register, or in an earlier row. */
  knownAs: z.string(),
  vendorId: Id.nullable(),
  earlierLine: z.number().int().nullable(),
  choice: DuplicateChoice,
  /** What it would fill in. */
  fills: z.array(VendorField),
});
export type DuplicateVendor = z.infer<typeof DuplicateVendor>;

/** A row that cannot be taken over, with every reason found. */
export const WrongVendor = z.object({
  line: z.number().int(),
  name: z.string(),
  problems: z.array(z.object({ code: VendorRowProblem, field: VendorField, sentence: z.string() })),
});
export type WrongVendor = z.infer<typeof WrongVendor>;

const Count = z.number().int();

/** What would become of a list. */
export const VendorListPreview = z.object({
  total: Count,
  newCount: Count,
  /** Vendors of the register in which something would be filled in. */
  completedCount: Count,
  /** New vendors whose country nobody could tell. */
  withoutCountry: Count,
  /** The first of them. */
  ready: z.array(ReadyVendor),
  duplicates: z.array(DuplicateVendor),
  wrong: z.array(WrongVendor),
});
export type VendorListPreview = z.infer<typeof VendorListPreview>;

/** What an import put into a service, or the service itself; the profile is the one to be written. */
const CompletedService = z.object({
  service: ServiceProfile.extend({ id: Id }),
  isAdded: z.boolean(),
  places: z.array(ProcessingLocation).max(20),
});
export type CompletedService = z.infer<typeof CompletedService>;

/** What an import put into a vendor that was there before; the way back needs both sides. */
export const CompletedVendor = z.object({
  vendorId: Id,
  profile: VendorProfile,
  contract: Contract,
  documents: z.array(VendorDocument.omit({ attachment: true }).extend({ hash: z.null() })).max(100),
  contacts: z.array(VendorContact).max(10),
  services: z.array(CompletedService).max(longestVendorList),
});
export type CompletedVendor = z.infer<typeof CompletedVendor>;

const Imported = z.object({
  vendorIds: z.array(Id).max(longestVendorList),
  completed: z.array(CompletedVendor).max(longestVendorList),
});

/** Lists of vendors from other programs: a spreadsheet, separated text, or records in JSON. */
export const vendorImport = {
  /** Which columns their names make likely. */
  guess: query.input(z.object({ tableId: Id })).output(z.object({ columns: VendorColumns })),
  /** Row by row: what would be entered, what is known already, what cannot be taken over and why. */
  preview: query.input(VendorList).output(VendorListPreview),
  /** Takes over every row without a problem, all of them or, when anything fails, none. */
  run: command.input(VendorList).output(z.object({ added: Count, completed: Count, left: Count })),
  /** Takes an import back: new vendors go to the archive, completed ones are as they were. */
  takeBack: command.input(Imported).output(z.object({})),
  /** Brings what an import did once more. */
  putBack: command.input(Imported).output(z.object({})),
};
