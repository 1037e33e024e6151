import type { ChangeState } from '../../../src-main/contract/subprocessor-notices.ts';
import type { CountryClass, TransferVerdict } from '../../../src-main/contract/transfer.ts';
import type { Status } from '../../ui/status.ts';

/** Shape of each verdict on transfers to third countries (Art. 44–49 GDPR). */
export const verdictShape: Record<TransferVerdict, Status> = {
  ok: 'ok',
  ok_note: 'ok',
  conditions: 'caution',
  action_required: 'risk',
  not_permitted: 'risk',
};

/** Shape of each class of country. */
export const classShape: Record<CountryClass, Status> = {
  eea: 'ok',
  adequate: 'wait',
  adequate_dpf: 'wait',
  third: 'risk',
  unknown: 'unclear',
};

/** Shape of where a change stands. */
export const stateShape: Record<ChangeState, Status> = {
  open: 'wait',
  objected: 'risk',
  accepted: 'ok',
  lapsed: 'due',
};
