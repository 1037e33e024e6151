import type { CampaignLink, CampaignRow } from '../../contract/campaigns.ts';
import type { Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { stateOfStored } from './campaign-of.ts';
import { listCampaigns } from './repo/campaigns.ts';
import { servicesOfVendor } from './repo/services.ts';
import { restsOn } from './rules/rests-on.ts';

/** Campaigns outside the archive that rest on a record; the gate is not asked. */
export function campaignsUsing(
  tools: QueryTools,
  { link, id }: { link: CampaignLink; id: Id },
): { campaigns: Pick<CampaignRow, 'id' | 'name' | 'state'>[] } {
  const ids = new Set(link === 'vendor' ? servicesOfVendor(tools.db, id) : [id]);
  const using = listCampaigns(tools.db).filter(
    ({ content, archivedAt }) => archivedAt === null && restsOn(content, link, ids),
  );
  return {
    campaigns: using.map((campaign) => ({
      id: campaign.id,
      name: campaign.content.name,
      state: stateOfStored(tools, campaign),
    })),
  };
}
