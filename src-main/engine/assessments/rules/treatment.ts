import type { Finding, Treatment } from '../../../contract/assessments.ts';
import type { Day } from '../../../contract/values.ts';

/** Whether a finding no longer counts: the demand or condition is met, or the risk is accepted with a reason. */
export function isSettled({ treatment }: Pick<Finding, 'treatment'>): boolean {
  if (treatment === null) return false;
  if (treatment.kind === 'acceptedRisk') return treatment.reason.trim() !== '';
  return treatment.doneOn !== null;
}

/** A condition counts only with somebody who sees to it and a day by which. */
export function isCompleteCondition(treatment: Treatment | null): boolean {
  return treatment?.kind === 'condition' && treatment.ownerId !== null && treatment.dueOn !== null;
}

/** Whether a finding is dealt with well enough for an approval with conditions. A demand alone is a hope, not a safeguard. */
export function isUnderControl(finding: Pick<Finding, 'treatment'>): boolean {
  return isSettled(finding) || isCompleteCondition(finding.treatment);
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
