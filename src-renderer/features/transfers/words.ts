import type { TransferVerdict } from '../../../src-main/contract/transfer.ts';
import type { TiaStanding } from '../../../src-main/contract/transfer-assessment.ts';
import type { TiaState } from '../../../src-main/contract/transfer-register.ts';
import type { Status } from '../../ui/status.ts';

/** Shape of each verdict on a transfer (Art. 44–49 GDPR). */
export const verdictShape: Record<TransferVerdict, Status> = {
  ok: 'ok',
  ok_note: 'ok',
  conditions: 'caution',
  action_required: 'risk',
  not_permitted: 'risk',
};

/** Shape of the state of a transfer impact assessment. */
export const tiaShape: Record<TiaState, Status> = {
  notNeeded: 'na',
  missing: 'open',
  draft: 'wait',
  done: 'ok',
  reviewDue: 'due',
};

/** Shape of where an assessment stands. */
export const standingShape: Record<TiaStanding, Status> = {
  draft: 'wait',
  concluded: 'ok',
  reviewDue: 'due',
  replaced: 'na',
};
