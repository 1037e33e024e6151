import type { AssessmentResult, DecisionResult, DpoOpinion, Finding } from '../../../contract/assessments.ts';
import type { FailureData } from '../../../contract/failures.ts';
import type { VaultSettings } from '../../../contract/settings.ts';
import { isCompleteCondition, isLevelBlocker, isSettled, isUnderControl } from './treatment.ts';

type Obstacle = FailureData<'APPROVAL_REFUSED'>['reasons'][number];

export type DecisionCase = {
  decision: DecisionResult;
  result: Pick<AssessmentResult, 'findings' | 'coverage'>;
  dpoOpinion: DpoOpinion | null;
  settings: Pick<VaultSettings, 'needsDpoOpinion'>;
};

/**
 * What stands in the way of an approval; nothing stands in the way of a rejection. Art. 44 GDPR: a transfer that is not
 * permitted cannot be accepted as a risk, it has to end or to get its tool. A condition carries only an approval with conditions.
 * Art. 28(1), Art. 32 GDPR: a weaker control needs a compensation that is accepted and dated.
 */
export function approvalObstacles({ decision, result, dpoOpinion, settings }: DecisionCase): Obstacle[] {
  if (decision === 'reject') return [];
  const general: Obstacle[] = [];
  if (result.coverage.answered === 0) general.push({ code: 'nothingAnswered', findingId: null });
  if (settings.needsDpoOpinion && dpoOpinion === null)
    general.push({ code: 'opinionMissing', findingId: null });
  return [...general, ...result.findings.flatMap((finding) => obstacleOf(finding, decision) ?? [])];
}

/** Whether the transfer behind a finding is unlawful as it stands (rules R6 and R9). */
export function isUnlawfulTransfer(finding: Pick<Finding, 'id'>): boolean {
  return finding.id.startsWith('transfer:R6_') || finding.id.startsWith('transfer:R9_');
}

function obstacleOf(finding: Finding, decision: DecisionResult): Obstacle | null {
  if (finding.treatment?.kind === 'condition' && !isCompleteCondition(finding.treatment)) {
    return { code: 'conditionWithoutOwnerOrDate', findingId: finding.id };
  }
  if (finding.severity !== 'blocker') return null;
  if (isUnlawfulTransfer(finding) && finding.treatment?.kind === 'acceptedRisk') {
    return { code: 'transferNotPermitted', findingId: finding.id };
  }
  const isCarried = decision === 'approve' ? isSettled(finding) : isUnderControl(finding);
  if (isCarried) return null;
  if (isLevelBlocker(finding)) return { code: 'levelNotCompensated', findingId: finding.id };
  return {
    code: isUnlawfulTransfer(finding) ? 'transferNotPermitted' : 'blockerOpen',
    findingId: finding.id,
  };
}
