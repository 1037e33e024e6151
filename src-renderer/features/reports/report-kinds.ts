import type { ReportKind } from '../../../src-main/contract/reports.ts';

/** The gallery's groups in their order. */
export const reportGroups = [
  { id: 'vendors', kinds: ['vendorAssessment', 'letterOfDemands', 'vendorRegister'] },
  {
    id: 'breaches',
    kinds: ['breachNotification', 'breachFile', 'breachLetter', 'breachRegister', 'firstFifteenMinutes'],
  },
  { id: 'marketing', kinds: ['personaSheet', 'contentMatrix'] },
  { id: 'vault', kinds: ['recoverySheet'] },
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

/** Letters are printed in the language in which they were written. */
export function isInOwnLanguage(kind: ReportKind): boolean {
  return kind === 'breachLetter' || kind === 'requestLetter';
}
