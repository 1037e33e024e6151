import type { CampaignRelease } from '../../../../src-main/contract/campaign-record.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';

/** The release that holds; null while there is none. */
export function standingRelease({ releases }: Campaign): CampaignRelease | null {
  return releases.find(({ withdrawn }) => withdrawn === null) ?? null;
}
