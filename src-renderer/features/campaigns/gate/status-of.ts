import type { CheckState, GateSeverity, GateVerdict } from '../../../../src-main/contract/campaign-gate.ts';
import type { GateAnswer } from '../../../../src-main/contract/campaign-record.ts';
import type { VendorStatus } from '../../../../src-main/contract/vendor-record.ts';
import type { Status } from '../../../ui/status.ts';

/** Shape of each verdict of the gate. */
export const verdictShape: Record<GateVerdict, Status> = { go: 'ok', conditional: 'caution', noGo: 'risk' };

const checkShapes: Record<CheckState, Status> = {
  fulfilled: 'ok',
  excepted: 'caution',
  unanswered: 'open',
  violated: 'risk',
  notApplicable: 'na',
};

/** Shape of the state of a condition; what is only a hint never looks like an obstacle. */
export function checkShape(state: CheckState, severity: GateSeverity): Status {
  return state === 'violated' && severity === 'minor' ? 'caution' : checkShapes[state];
}

/** Shape of each answer. */
export const answerShape: Record<GateAnswer['answer'], Status> = {
  yes: 'ok',
  partly: 'caution',
  no: 'risk',
  notApplicable: 'na',
};

/** Shape of each state in a vendor's life. */
export const vendorShape: Record<VendorStatus, Status> = {
  candidate: 'open',
  inAssessment: 'progress',
  approved: 'ok',
  approvedWithConditions: 'caution',
  rejected: 'risk',
  retired: 'na',
};
