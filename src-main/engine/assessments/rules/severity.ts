import type { AnswerValue } from '../../../contract/assessments.ts';
import { type Question, Severity } from '../../../contract/questionnaire.ts';
import type { TransferVerdict } from '../../../contract/transfer.ts';
import { assertNever, type Bilingual } from '../../../contract/values.ts';

/**
 * Questions where the law makes half as bad as nothing. Art. 28(10) GDPR: any use for own purposes makes the processor a
 * controller. Art. 44 GDPR: the part of a transfer that the tool does not cover is unlawful.
 */
export const partlyCountsAsMissing: ReadonlySet<string> = new Set(['own_purposes', 'transfer_tool']);

const milder: Record<Severity, Severity> = { blocker: 'major', major: 'minor', minor: 'minor' };

/** Names of severities as they stand before "Feststellung" and "finding". */
export const severityNames: Record<Severity, Bilingual> = {
  blocker: { de: 'blockierende', en: 'blocking' },
  major: { de: 'wesentliche', en: 'major' },
  minor: { de: 'geringe', en: 'minor' },
};

/**
 * Severity of an answer, or null when it is no finding. "Unknown" is no finding: it is counted and lowers the score. What
 * is only stated is never judged.
 */
export function answerSeverity(
  question: Pick<Question, 'id' | 'severity' | 'answerKind'>,
  value: AnswerValue | null,
): Severity | null {
  if (question.answerKind === 'statement') return null;
  if (value === 'missing') return question.severity;
  if (value !== 'partly') return null;
  return partlyCountsAsMissing.has(question.id) ? question.severity : milder[question.severity];
}

/** Severity of a transfer. "Action required" blocks as well: the rules say not to approve until the gap is closed. */
export function transferSeverity(verdict: TransferVerdict): Severity | null {
  switch (verdict) {
    case 'ok':
    case 'ok_note':
      return null;
    case 'conditions':
      return 'minor';
    case 'action_required':
    case 'not_permitted':
      return 'blocker';
    default:
      return assertNever(verdict);
  }
}

/** Rank for sorting: 0 is the gravest. */
export function severityRank(severity: Severity): number {
  return Severity.options.indexOf(severity);
}
