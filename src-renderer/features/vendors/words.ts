import type { DecisionResult } from '../../../src-main/contract/assessments.ts';
import type { TransferVerdict } from '../../../src-main/contract/transfer.ts';
import type { VendorStatus } from '../../../src-main/contract/vendor-record.ts';
import type { AgreementState, RiskLevel } from '../../../src-main/contract/vendor-register.ts';
import type { Status } from '../../ui/status.ts';

/** Shape of each risk. */
export const riskShape: Record<RiskLevel, Status> = {
  high: 'risk',
  medium: 'caution',
  low: 'ok',
  open: 'open',
};

/** Shape of each state in a vendor's life. */
export const statusShape: Record<VendorStatus, Status> = {
  candidate: 'open',
  inAssessment: 'progress',
  approved: 'ok',
  approvedWithConditions: 'caution',
  rejected: 'risk',
  retired: 'na',
};

/** Shape of each state of the agreement under Art. 28(3) GDPR. */
export const agreementShape: Record<AgreementState, Status> = {
  complete: 'ok',
  gaps: 'caution',
  missing: 'risk',
  expired: 'due',
  open: 'open',
};

/** Shape of each verdict on transfers to third countries (Art. 44–49 GDPR). */
export const transferShape: Record<TransferVerdict, Status> = {
  ok: 'ok',
  ok_note: 'ok',
  conditions: 'caution',
  action_required: 'risk',
  not_permitted: 'risk',
};

/** Shape of each decision. */
export const decisionShape: Record<DecisionResult, Status> = {
  approve: 'ok',
  approveWithConditions: 'caution',
  reject: 'risk',
};
