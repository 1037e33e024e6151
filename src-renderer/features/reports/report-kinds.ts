import type { ReportKind } from '../../../src-main/contract/reports.ts';

/** The gallery's groups in their order. */
export const reportGroups = [
  { id: 'decision', kinds: ['vendorAssessment'] },
  { id: 'letter', kinds: ['letterOfDemands'] },
  { id: 'register', kinds: ['vendorRegister'] },
  { id: 'vault', kinds: ['recoverySheet'] },
] as const satisfies readonly { id: string; kinds: readonly ReportKind[] }[];

/** Kinds that are about one assessment. */
export function isAboutAssessment(kind: ReportKind): kind is 'vendorAssessment' | 'letterOfDemands' {
  return kind === 'vendorAssessment' || kind === 'letterOfDemands';
}
