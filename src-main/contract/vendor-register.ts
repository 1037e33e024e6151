import { z } from 'zod';
import { TransferVerdict } from './transfer.ts';
import { Bilingual, CountryCode, Day, Id, Line, ProtectionNeed } from './values.ts';
import { ProcessingRole, VendorStatus } from './vendor-record.ts';

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
  /** The services that the status is about, where the vendor's others stand elsewhere; null when it is all of them. */
  statusService: z.string().nullable(),
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
  statuses: z.array(VendorStatus).max(20),
  roles: z.array(ProcessingRole).max(20),
  risks: z.array(RiskLevel).max(20),
  countries: z.array(CountryCode).max(300),
  protectionNeeds: z.array(ProtectionNeed).max(20),
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
