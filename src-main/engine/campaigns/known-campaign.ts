import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from '../kernel/failure.ts';
import { campaignById, type StoredCampaign } from './repo/campaigns.ts';
import { standingRelease } from './repo/releases.ts';

/** A campaign, or a refusal. */
export function knownCampaign(db: ReadDb, campaignId: Id): StoredCampaign {
  const campaign = campaignById(db, campaignId);
  if (!campaign) throw refuse('RECORD_NOT_FOUND', { kind: 'campaign', id: campaignId });
  return campaign;
}

/** A campaign that can be changed: what is released stays as it was released until the release is taken back. */
export function changeableCampaign(db: ReadDb, campaignId: Id): StoredCampaign {
  const campaign = knownCampaign(db, campaignId);
  const release = standingRelease(db, campaignId);
  if (release) throw refuse('CAMPAIGN_RELEASED', { releasedAt: release.at });
  return campaign;
}

/** How the audit trail names a campaign. */
export function campaignSubject({ id, content }: Pick<StoredCampaign, 'id' | 'content'>) {
  return { kind: 'campaign', id, label: content.name };
}
