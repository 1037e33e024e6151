import type { GateVerdict } from '../../../src-main/contract/campaign-gate.ts';
import type { CampaignState } from '../../../src-main/contract/campaign-record.ts';
import type { Status } from '../../ui/status.ts';

/** Shape of the gate light. */
export const gateShape: Record<GateVerdict, Status> = { go: 'ok', conditional: 'caution', noGo: 'risk' };

/** States that people choose; all others follow from release and period. */
type ChosenState = 'idea' | 'inReview';
export type FollowingState = Exclude<CampaignState, ChosenState>;

/** Whether people move a campaign out of or into the state by hand. */
export function isMovable(state: CampaignState): state is ChosenState {
  return state === 'idea' || state === 'inReview';
}
