import type { DataRequest } from '../../../src-main/contract/requests.ts';
import type { Status } from '../../ui/status.ts';

/** The word for where a request stands. */
export type Standing = 'overdue' | 'partly' | DataRequest['state'];

/** Overdue goes before every other word; an answer in part is told apart from a full one. */
export function standingOf({ state, isOverdue, answer }: DataRequest): Standing {
  if (isOverdue) return 'overdue';
  return answer?.result === 'partly' ? 'partly' : state;
}

/** Shape of each standing. */
export const standingShape: Readonly<Record<Standing, Status>> = {
  overdue: 'risk',
  open: 'open',
  waitingForIdentity: 'wait',
  extended: 'progress',
  answered: 'ok',
  partly: 'minor',
  refused: 'na',
};
