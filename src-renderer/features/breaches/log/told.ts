import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import type { Status } from '../../../ui/status.ts';

export type Told = 'inTime' | 'late' | 'notNeeded' | 'suspicion' | 'passed' | 'running' | 'open';

type ToldFacts = Pick<BreachRow, 'notifiedAt' | 'dueAt' | 'authorityDecision' | 'clockState'>;

/** How it stands with the notification of a breach. A decision not to notify is as good an answer as a notification. */
export function toldOf({ notifiedAt, dueAt, authorityDecision, clockState }: ToldFacts, now: number): Told {
  if (notifiedAt !== null)
    return dueAt !== null && Date.parse(notifiedAt) > Date.parse(dueAt) ? 'late' : 'inTime';
  if (authorityDecision === 'doNotNotify') return 'notNeeded';
  if (clockState === 'suspicion') return 'suspicion';
  if (clockState !== 'running' && clockState !== 'passed') return 'open';
  // Between two answers of the engine a period may end.
  return clockState === 'passed' || (dueAt !== null && now > Date.parse(dueAt)) ? 'passed' : 'running';
}

/** Shape of each. */
export const toldShape: Record<Told, Status> = {
  inTime: 'ok',
  late: 'caution',
  notNeeded: 'na',
  suspicion: 'unclear',
  passed: 'risk',
  running: 'due',
  open: 'open',
};
