import type { CampaignState } from '../../../contract/campaign-record.ts';
import type { Day } from '../../../contract/values.ts';

interface Standing {
  isReleased: boolean;
  isInReview: boolean;
  isEnded: boolean;
  startsOn: Day | null;
  endsOn: Day | null;
}

/** Where a campaign stands on a day: once it is released, its period decides; its last day is its own. */
export function stateOf(
  { isReleased, isInReview, isEnded, startsOn, endsOn }: Standing,
  day: Day,
): CampaignState {
  if (isEnded) return 'ended';
  if (!isReleased) return isInReview ? 'inReview' : 'idea';
  if (endsOn !== null && day > endsOn) return 'ended';
  return startsOn !== null && day >= startsOn ? 'running' : 'released';
}
