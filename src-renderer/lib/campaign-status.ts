import type { CampaignState } from '../../src-main/contract/campaign-record.ts';
import type { Status } from '../ui/status.ts';

/** The shape of a campaign's state. */
export const campaignStatus: Record<CampaignState, Status> = {
  idea: 'open',
  inReview: 'wait',
  released: 'ok',
  running: 'progress',
  ended: 'na',
};
