import type { ReportKind } from './reports.ts';

/** What people go on writing at or sign: every letter, and the reports that carry a decision. */
export const wordKinds = [
  'letterOfDemands',
  'inquiryLetter',
  'objectionLetter',
  'requestLetter',
  'breachLetter',
  'breachNotification',
  'vendorAssessment',
  'vendorComparison',
  'transferAssessment',
  'campaignDossier',
  'campaignPage',
  'handOverSheet',
  'annualReport',
  'managementPage',
] as const satisfies readonly ReportKind[];

/** Whether a report can be had as a text for Word as well. */
export function isWordKind(kind: ReportKind): boolean {
  return wordKinds.some((one) => one === kind);
}
