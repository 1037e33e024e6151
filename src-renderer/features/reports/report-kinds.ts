import type { ReportKind } from '../../../src-main/contract/reports.ts';

/** The gallery's groups in their order. */
export const reportGroups = [
  { id: 'management', kinds: ['managementPage', 'annualReport'] },
  {
    id: 'vendors',
    kinds: [
      'vendorAssessment',
      'letterOfDemands',
      'demandList',
      'vendorComparison',
      'vendorRegister',
      'subProcessorOverview',
    ],
  },
  { id: 'transfers', kinds: ['transferRegister', 'transferShock', 'transferAssessment'] },
  {
    id: 'breaches',
    kinds: ['breachNotification', 'breachFile', 'breachLetter', 'breachRegister', 'firstFifteenMinutes'],
  },
  {
    id: 'consents',
    kinds: ['consentRegister', 'consentText', 'wordingCheck', 'consentProof', 'requestRegister'],
  },
  { id: 'campaigns', kinds: ['campaignPage', 'campaignDossier', 'personaSheet', 'contentMatrix'] },
  { id: 'evidence', kinds: ['auditorFile', 'measuresOverview', 'auditExtract'] },
  { id: 'vault', kinds: ['deadlineList', 'recoverySheet', 'shortcutSheet'] },
] as const satisfies readonly { id: string; kinds: readonly ReportKind[] }[];

/** Kinds that are about one assessment. */
export function isAboutAssessment(kind: ReportKind): kind is 'vendorAssessment' | 'letterOfDemands' {
  return kind === 'vendorAssessment' || kind === 'letterOfDemands';
}

/** Kinds that are about one breach. */
export function isAboutBreach(
  kind: ReportKind,
): kind is 'breachFile' | 'breachNotification' | 'breachLetter' {
  return kind === 'breachFile' || kind === 'breachNotification' || kind === 'breachLetter';
}

/** Kinds that are about one text of the consent register. */
export function isAboutText(kind: ReportKind): kind is 'consentText' | 'wordingCheck' {
  return kind === 'consentText' || kind === 'wordingCheck';
}

/** Kinds that are about one campaign. */
export function isAboutCampaign(kind: ReportKind): kind is 'campaignDossier' | 'campaignPage' {
  return kind === 'campaignDossier' || kind === 'campaignPage';
}

/** Registers of what came in from a first to a last day. */
export function isOfPeriod(kind: ReportKind): kind is 'breachRegister' | 'requestRegister' | 'annualReport' {
  return kind === 'breachRegister' || kind === 'requestRegister' || kind === 'annualReport';
}

/** Kinds that somebody outside may get, so that people can stand as numbers. */
export function canHideNames(kind: ReportKind): boolean {
  return kindsForOutside.has(kind);
}

const kindsForOutside: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'vendorRegister',
  'demandList',
  'breachRegister',
  'consentRegister',
  'transferRegister',
  'measuresOverview',
  'auditExtract',
  'annualReport',
  'auditorFile',
]);

/** Letters are printed in the language in which they were written. */
export function isInOwnLanguage(kind: ReportKind): boolean {
  return kind === 'breachLetter' || kind === 'requestLetter' || kind === 'inquiryLetter';
}
