import type { Finding, Treatment } from '../../../contract/assessments.ts';
import type { Day } from '../../../contract/values.ts';

type Treated = Pick<Finding, 'origin' | 'severity' | 'treatment' | 'compensation'>;

/**
 * Whether a weaker control stands behind the finding: then only a compensation in force, or the gap closed, carries an
 * approval. Decisions made before that rule kept these findings as major or minor and read as they were made.
 */
export function isLevelBlocker({ origin, severity }: Pick<Finding, 'origin' | 'severity'>): boolean {
  return origin === 'level' && severity === 'blocker';
}

/**
 * Whether a finding no longer counts: the demand or condition is met, the risk is accepted with a reason, or the weaker
 * control is compensated on this day.
 */
export function isSettled(finding: Treated): boolean {
  const { treatment, compensation } = finding;
  if (compensation?.isInForce) return true;
  if (treatment === null) return false;
  if (isLevelBlocker(finding)) return treatment.doneOn !== null;
  if (treatment.kind === 'acceptedRisk') return treatment.reason.trim() !== '';
  return treatment.doneOn !== null;
}

/** A condition counts only with somebody who sees to it and a day by which. */
export function isCompleteCondition(treatment: Treatment | null): boolean {
  return treatment?.kind === 'condition' && treatment.ownerId !== null && treatment.dueOn !== null;
}

/** Whether a finding is dealt with well enough for an approval with conditions. A demand alone is a hope, not a safeguard. */
export function isUnderControl(finding: Treated): boolean {
  return isSettled(finding) || (!isLevelBlocker(finding) && isCompleteCondition(finding.treatment));
}

/** Findings with the days on which their demands and conditions were met after the decision. */
export function withSettlements(
  findings: readonly Finding[],
  settlements: ReadonlyMap<string, Day>,
): Finding[] {
  return findings.map((finding) => {
    const doneOn = settlements.get(finding.id);
    if (doneOn === undefined || finding.treatment === null) return finding;
    return { ...finding, treatment: { ...finding.treatment, doneOn } };
  });
}
