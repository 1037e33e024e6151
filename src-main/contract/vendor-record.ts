import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { DpfStatus, FallbackTool, LocationKind, TiaResult, TransferTool } from './transfer.ts';
import { TransferSubject } from './transfer-register.ts';
import { CountryCode, Day, Id, Instant, Line, Prose, ProtectionNeed } from './values.ts';

export const VendorStatus = z.enum([
  'candidate',
  'inAssessment',
  'approved',
  'approvedWithConditions',
  'rejected',
  'retired',
]);
export type VendorStatus = z.infer<typeof VendorStatus>;

/** Role of the vendor under Art. 4(7), 4(8) and 26 GDPR. */
export const ProcessingRole = z.enum(['processor', 'joint', 'controller', 'noPersonalData']);
export type ProcessingRole = z.infer<typeof ProcessingRole>;

export const ParentMitigation = z.enum(['none', 'partial', 'strong']);

export const VendorProfile = z.object({
  name: Line.min(1),
  legalName: Line,
  seatCity: Line,
  seatCountry: CountryCode.nullable(),
  address: Line,
  website: Line,
  parentName: Line,
  parentCountry: CountryCode.nullable(),
  /** How far the parent's reach is limited (Art. 28(1), Art. 48 GDPR). */
  parentMitigation: ParentMitigation,
  dpf: DpfStatus.extend({ checkedOn: Day.nullable() }).nullable(),
  summary: Prose,
  ownerId: Id.nullable(),
});
export type VendorProfile = z.infer<typeof VendorProfile>;

/** Facts about the transfer tool, shared by locations and sub-processors. */
export const TransferFacts = z.object({
  tool: TransferTool,
  /** Only beside an adequacy decision or the DPF; what is said of clauses and assessment is then about it. */
  fallback: FallbackTool.nullable().default(null),
  sccComplete: z.boolean().nullable(),
  sccModuleOk: z.boolean().nullable(),
  tiaDone: z.boolean().nullable(),
  tiaResult: TiaResult.nullable(),
});
export type TransferFacts = z.infer<typeof TransferFacts>;

/** What a transfer impact assessment says about a place or a sub-processor. */
export const TransferTiaFacts = TransferFacts.pick({ tiaDone: true, tiaResult: true }).extend({
  subject: TransferSubject,
});
export type TransferTiaFacts = z.infer<typeof TransferTiaFacts>;

/** The tool of one transfer with what belongs to it; what was noted of an assessment stands apart. */
export const ToolOfTransfer = TransferFacts.omit({ tiaDone: true, tiaResult: true }).extend({
  subject: TransferSubject,
});
export type ToolOfTransfer = z.infer<typeof ToolOfTransfer>;

/** A tool to be noted for many transfers; `asNoted` and null leave what stands there, as far as it is about the same clauses. */
export const ToolChoice = z.object({
  tool: TransferTool,
  fallback: z.enum(['asNoted', 'none', ...FallbackTool.options]),
  sccComplete: z.boolean().nullable(),
  sccModuleOk: z.boolean().nullable(),
});
export type ToolChoice = z.infer<typeof ToolChoice>;

export const ProcessingLocation = TransferFacts.extend({
  id: Id,
  /** Null: not known yet; leads to "action required". */
  country: CountryCode.nullable(),
  place: Line,
  kind: LocationKind.exclude(['subprocessor']),
});
export type ProcessingLocation = z.infer<typeof ProcessingLocation>;

/** What has a country: a place, a sub-processor, or the seat of a vendor, named by the vendor's id. */
export const PlacedSubject = z.object({
  kind: z.enum([...TransferSubject.shape.kind.options, 'seat']),
  id: Id,
});
export type PlacedSubject = z.infer<typeof PlacedSubject>;

/** The country of one of them; a place that was not there is taken out again. */
export const CountryOfPlace = z.object({
  serviceId: Id,
  subject: PlacedSubject,
  country: CountryCode.nullable(),
  isThere: z.boolean(),
});
export type CountryOfPlace = z.infer<typeof CountryOfPlace>;

/** One node of the chain of sub-processors (Art. 28(2) and (4) GDPR). */
export const SubProcessor = TransferFacts.extend({
  id: Id,
  /** Null for the first level below the vendor. */
  parentId: Id.nullable(),
  name: Line.min(1),
  purpose: Line,
  city: Line,
  country: CountryCode.nullable(),
  parentCountry: CountryCode.nullable(),
  dpf: DpfStatus.nullable(),
  since: Day.nullable(),
  until: Day.nullable(),
});
export type SubProcessor = z.infer<typeof SubProcessor>;

export const ServiceProfile = z.object({
  name: Line.min(1),
  purpose: Prose,
  role: ProcessingRole,
  dataCategories: z.array(Line).max(50),
  /** Art. 9 GDPR. */
  hasSpecialCategories: z.boolean(),
  hasHrData: z.boolean(),
  /** § 203 StGB. */
  hasProfessionalSecrecy: z.boolean(),
  peopleCategories: z.array(Line).max(50),
  volume: Line,
  protectionNeed: ProtectionNeed,
});
export type ServiceProfile = z.infer<typeof ServiceProfile>;

export const Service = ServiceProfile.extend({
  id: Id,
  locations: z.array(ProcessingLocation),
  subProcessors: z.array(SubProcessor),
});
export type Service = z.infer<typeof Service>;

export const VendorDocumentKind = z.enum([
  'dpa',
  'tomAnnex',
  'certificate',
  'scc',
  'tia',
  'subProcessorList',
  'report',
  'other',
]);

/** A document about the vendor, with its own dates; the file itself is optional. */
export const VendorDocument = z.object({
  id: Id,
  kind: VendorDocumentKind,
  title: Line.min(1),
  language: z.string().max(5).nullable(),
  datedOn: Day.nullable(),
  expiresOn: Day.nullable(),
  attachment: Attachment.nullable(),
});
export type VendorDocument = z.infer<typeof VendorDocument>;

export const Contract = z.object({
  signedOn: Day.nullable(),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  noticeBy: Day.nullable(),
  noticePeriod: Line,
  /** Months by which the contract renews itself; null if it does not. */
  autoRenewMonths: z.number().int().min(1).max(120).nullable(),
  /** Whole cents, euro. */
  priceCents: z.number().int().nonnegative().nullable(),
  pricePer: z.enum(['month', 'year', 'once']),
});
export type Contract = z.infer<typeof Contract>;

export const VendorContact = z.object({ id: Id, role: Line, name: Line, email: Line, phone: Line });
export type VendorContact = z.infer<typeof VendorContact>;

export const Vendor = VendorProfile.extend({
  id: Id,
  status: VendorStatus,
  /** The services that the status is about, where the others stand elsewhere; none when it is all of them. */
  decidingServices: z.array(Id),
  nextReviewOn: Day.nullable(),
  archivedAt: Instant.nullable(),
  contract: Contract,
  services: z.array(Service),
  documents: z.array(VendorDocument),
  contacts: z.array(VendorContact),
});
export type Vendor = z.infer<typeof Vendor>;
