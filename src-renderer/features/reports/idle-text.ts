import type { ReportKind } from '../../../src-main/contract/reports.ts';
import {
  isAboutAssessment,
  isAboutBreach,
  isAboutCampaign,
  isAboutText,
  isOfPeriod,
} from './report-kinds.ts';
import type { ReportChoice } from './use-report-choice.ts';

type IdleText =
  | 'none'
  | 'chooseAssessment'
  | 'noBreach'
  | 'noLetter'
  | 'chooseBreachFirst'
  | 'periodReversed'
  | 'askFirst'
  | 'noText'
  | 'noVersion'
  | 'noCampaign'
  | 'noPersona'
  | 'chooseModel'
  | 'noTia'
  | 'chooseFallsFirst'
  | 'noComparison';

/** Why nothing is asked for yet; null while what could be chosen is still being read. */
export function idleText(
  kind: ReportKind,
  { runs, breachChoice, consentChoice, campaignChoice, ...choosable }: ReportChoice,
): IdleText | null {
  if (isAboutAssessment(kind)) {
    if (runs === null) return null;
    return runs.length === 0 ? 'none' : 'chooseAssessment';
  }
  if (kind === 'auditExtract') return 'periodReversed';
  if (kind === 'consentProof') return 'askFirst';
  if (kind === 'personaSheet') return choosable.personas === null ? null : 'noPersona';
  if (kind === 'transferAssessment') return choosable.tias === null ? null : 'noTia';
  if (kind === 'transferShock') return 'chooseFallsFirst';
  if (kind === 'vendorComparison') return choosable.comparisons === null ? null : 'noComparison';
  if (kind === 'handOverSheet') return 'chooseModel';
  if (isAboutCampaign(kind)) return campaignChoice.rows?.length === 0 ? 'noCampaign' : null;
  if (isAboutText(kind)) {
    if (consentChoice.text) return kind === 'wordingCheck' ? 'noVersion' : null;
    return consentChoice.rows?.length === 0 ? 'noText' : null;
  }
  if (!isAboutBreach(kind)) return isOfPeriod(kind) ? 'periodReversed' : null;
  const { rows, breach } = breachChoice;
  if (rows === null) return null;
  if (rows.length === 0 && !breach) return 'noBreach';
  if (kind !== 'breachLetter') return 'chooseBreachFirst';
  return breach ? 'noLetter' : null;
}
