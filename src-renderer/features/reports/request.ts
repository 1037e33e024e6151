import { assertNever, type Language } from '../../../src-main/contract/common.ts';
import type { ReportKind, ReportRequest } from '../../../src-main/contract/reports.ts';
import type { VendorFilter } from '../../../src-main/contract/vendor-register.ts';

/** What the address of a preview holds. */
export interface ReportAddress {
  kind?: ReportKind | undefined;
  assessmentId?: string | undefined;
  language?: Language | undefined;
  filter?: VendorFilter | undefined;
}

/** A register of everything that is not in the archive. */
export const wholeRegister: VendorFilter = {
  search: '',
  view: 'all',
  statuses: [],
  roles: [],
  risks: [],
  countries: [],
  protectionNeeds: [],
};

/** The report that is asked for; null while the assessment is not chosen. */
export function requestOf(
  kind: ReportKind,
  { assessmentId, filter }: ReportAddress,
  language: Language,
): ReportRequest | null {
  switch (kind) {
    case 'vendorAssessment':
    case 'letterOfDemands':
      return assessmentId ? { kind, assessmentId, language } : null;
    case 'vendorRegister':
      return { kind, filter: filter ?? wholeRegister, language };
    case 'recoverySheet':
      return { kind, language };
    default:
      return assertNever(kind);
  }
}

/** Whether a filter leaves nothing out. */
export function isWhole(filter: VendorFilter): boolean {
  return JSON.stringify({ ...wholeRegister, ...filter }) === JSON.stringify(wholeRegister);
}
