import type { InquiryRow } from '../../../src-main/contract/inquiries.ts';
import type { Status } from '../../ui/status.ts';

/** The word for where an inquiry stands; overdue goes before every other. */
export type Standing = 'overdue' | InquiryRow['state'];

export function standingOf({ state, isOverdue }: Pick<InquiryRow, 'state' | 'isOverdue'>): Standing {
  return isOverdue ? 'overdue' : state;
}

/** Shape of each standing. */
export const standingShape: Readonly<Record<Standing, Status>> = {
  overdue: 'risk',
  draft: 'open',
  sent: 'wait',
  reminded: 'due',
  returned: 'caution',
  merged: 'ok',
  closed: 'na',
};
