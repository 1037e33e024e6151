import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { isAboutAssessment, isAboutBreach } from './report-kinds.ts';
import type { ReportChoice } from './use-report-choice.ts';

type IdleText =
  | 'none'
  | 'chooseAssessment'
  | 'noBreach'
  | 'noLetter'
  | 'chooseBreachFirst'
  | 'periodReversed'
  | 'askFirst'
  | 'chooseModel';

/** Why nothing is asked for yet; null while what could be chosen is still being read. */
export function idleText(kind: ReportKind, { runs, breachChoice }: ReportChoice): IdleText | null {
  if (isAboutAssessment(kind)) {
    if (runs === null) return null;
    return runs.length === 0 ? 'none' : 'chooseAssessment';
  }
  if (kind === 'consentProof') return 'askFirst';
  if (kind === 'handOverSheet') return 'chooseModel';
  if (!isAboutBreach(kind)) return kind === 'breachRegister' ? 'periodReversed' : null;
  const { rows, breach } = breachChoice;
  if (rows === null) return null;
  if (rows.length === 0 && !breach) return 'noBreach';
  if (kind !== 'breachLetter') return 'chooseBreachFirst';
  return breach ? 'noLetter' : null;
}
