import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { Bilingual, CountryCode, Day, Id, Instant, Line, Prose, ProtectionNeed } from './common.ts';
import { TransferLaw } from './law.ts';
import { calculator, command, query } from './procedure.ts';
import {
  DpfStatus,
  LocationKind,
  TiaResult,
  TransferAnswer,
  TransferQuestion,
  TransferTool,
  TransferVerdict,
} from './transfer.ts';

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
  sccComplete: z.boolean().nullable(),
  sccModuleOk: z.boolean().nullable(),
  tiaDone: z.boolean().nullable(),
  tiaResult: TiaResult.nullable(),
});
export type TransferFacts = z.infer<typeof TransferFacts>;

export const ProcessingLocation = TransferFacts.extend({
  id: Id,
  /** Null: not known yet; leads to "action required". */
  country: CountryCode.nullable(),
  place: Line,
  kind: LocationKind.exclude(['subprocessor']),
});
export type ProcessingLocation = z.infer<typeof ProcessingLocation>;

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
  nextReviewOn: Day.nullable(),
  archivedAt: Instant.nullable(),
  contract: Contract,
  services: z.array(Service),
  documents: z.array(VendorDocument),
  contacts: z.array(VendorContact),
});
export type Vendor = z.infer<typeof Vendor>;

export const RiskLevel = z.enum(['high', 'medium', 'low', 'open']);
export type RiskLevel = z.infer<typeof RiskLevel>;

export const AgreementState = z.enum(['complete', 'gaps', 'missing', 'expired', 'open']);
export type AgreementState = z.infer<typeof AgreementState>;

/** A row of the register: what a list shows, nothing more. */
export const VendorRow = z.object({
  id: Id,
  name: z.string(),
  service: z.string(),
  status: VendorStatus,
  role: ProcessingRole.nullable(),
  countries: z.array(z.string()),
  transferVerdict: TransferVerdict.nullable(),
  risk: RiskLevel,
  /** The gravest open finding, or null. */
  reason: Bilingual.nullable(),
  openFindings: z.number().int().nullable(),
  agreement: AgreementState,
  nextReviewOn: Day.nullable(),
  isReviewOverdue: z.boolean(),
  ownerName: z.string(),
  protectionNeed: ProtectionNeed.nullable(),
});
export type VendorRow = z.infer<typeof VendorRow>;

export const VendorSortKey = z.enum([
  'name',
  'service',
  'status',
  'risk',
  'openFindings',
  'agreement',
  'nextReviewOn',
  'ownerName',
]);
export const VendorFilter = z.object({
  search: z.string().max(200),
  view: z.enum(['all', 'thirdCountry', 'overdue', 'withoutAgreement', 'withConditions', 'archived']),
  statuses: z.array(VendorStatus),
  roles: z.array(ProcessingRole),
  risks: z.array(RiskLevel),
  countries: z.array(CountryCode),
  protectionNeeds: z.array(ProtectionNeed),
});
export type VendorFilter = z.infer<typeof VendorFilter>;

export const VendorListQuestion = z.object({
  filter: VendorFilter,
  sort: z.object({ key: VendorSortKey, direction: z.enum(['ascending', 'descending']) }),
  groupBy: z.enum(['none', 'risk', 'status']),
  offset: z.number().int().nonnegative(),
  limit: z.number().int().min(1).max(200),
});
export type VendorListQuestion = z.infer<typeof VendorListQuestion>;

const Count = z.number().int();
export const VendorListAnswer = z.object({
  total: Count,
  rows: z.array(VendorRow),
  /** Groups in display order with the number of their rows. */
  groups: z.array(z.object({ key: z.string(), count: Count })),
  views: z.record(VendorFilter.shape.view, Count),
  risks: z.record(RiskLevel, Count),
});
export type VendorListAnswer = z.infer<typeof VendorListAnswer>;

/** A saved view of the list. */
export const SavedView = z.object({
  id: Id,
  name: Line.min(1),
  question: VendorListQuestion.omit({ offset: true, limit: true }),
});
export type SavedView = z.infer<typeof SavedView>;

const VendorId = z.object({ vendorId: Id });
const ServiceId = z.object({ serviceId: Id });
const nullableId = { id: Id.nullable() };

export const vendors = {
  list: query.input(VendorListQuestion).output(VendorListAnswer),
  get: query.input(VendorId).output(Vendor),
  names: query
    .input(z.object({ search: z.string().max(200) }))
    .output(z.object({ vendors: z.array(z.object({ id: Id, name: z.string(), service: z.string() })) })),
  /** Vendors whose name, folded, is equal or close. */
  similar: query
    .input(z.object({ name: Line, exceptId: Id.nullable() }))
    .output(z.object({ vendors: z.array(z.object({ id: Id, name: z.string(), seatCity: z.string() })) })),
  create: command
    .input(z.object({ name: Line.min(1), seatCountry: CountryCode.nullable(), service: ServiceProfile }))
    .output(Vendor),
  saveProfile: command.input(VendorId.extend({ profile: VendorProfile })).output(Vendor),
  saveContract: command.input(VendorId.extend({ contract: Contract })).output(Vendor),
  setStatus: command
    .input(VendorId.extend({ status: VendorStatus, nextReviewOn: Day.nullable() }))
    .output(Vendor),
  archive: command
    .input(z.object({ vendorIds: z.array(Id).min(1).max(1000) }))
    .output(z.object({ archived: Count })),
  restore: command
    .input(z.object({ vendorIds: z.array(Id).min(1).max(1000) }))
    .output(z.object({ restored: Count })),
  setOwner: command
    .input(z.object({ vendorIds: z.array(Id).min(1).max(1000), ownerId: Id.nullable() }))
    .output(z.object({ changed: Count })),
  /** An owner for each vendor: takes back what `setOwner` did. */
  setOwners: command
    .input(
      z.object({
        owners: z
          .array(VendorId.extend({ ownerId: Id.nullable() }))
          .min(1)
          .max(1000),
      }),
    )
    .output(z.object({ changed: Count })),
  saveService: command.input(VendorId.extend({ service: ServiceProfile.extend(nullableId) })).output(Vendor),
  removeService: command.input(ServiceId).output(Vendor),
  saveLocation: command
    .input(ServiceId.extend({ location: ProcessingLocation.extend(nullableId) }))
    .output(Vendor),
  removeLocation: command.input(z.object({ locationId: Id })).output(Vendor),
  saveSubProcessor: command
    .input(ServiceId.extend({ subProcessor: SubProcessor.extend(nullableId) }))
    .output(Vendor),
  removeSubProcessor: command.input(z.object({ subProcessorId: Id })).output(Vendor),
  saveDocument: command
    .input(
      VendorId.extend({
        document: VendorDocument.omit({ attachment: true }).extend({
          ...nullableId,
          hash: z.string().nullable(),
        }),
      }),
    )
    .output(Vendor),
  removeDocument: command.input(z.object({ documentId: Id })).output(Vendor),
  saveContact: command.input(VendorId.extend({ contact: VendorContact.extend(nullableId) })).output(Vendor),
  removeContact: command.input(z.object({ contactId: Id })).output(Vendor),
  savedViews: query.output(z.object({ views: z.array(SavedView) })),
  saveView: command.input(SavedView.extend(nullableId)).output(SavedView),
  removeView: command.input(z.object({ id: Id })).output(z.object({})),
  /** Transfer verdict of a stored service as of today, computed from the vendor's facts. */
  serviceTransfer: query.input(ServiceId).output(TransferAnswer),
  /** Pure calculator: the decision tree of Art. 44–49 GDPR over the given points. */
  transferVerdict: calculator.input(TransferQuestion).output(TransferAnswer),
  transferLaw: calculator.output(TransferLaw),
};
