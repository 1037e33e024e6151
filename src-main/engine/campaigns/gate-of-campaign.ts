import type { GateAnswerSheet } from '../../contract/campaign-gate.ts';
import type { Day, Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { gateFacts } from './gather/gate-facts.ts';
import { knownCampaign } from './known-campaign.ts';
import type { StoredCampaign } from './repo/campaigns.ts';
import { gateOf } from './rules/gate.ts';

/** The gate as it stands, or as of one day for all steps. */
export function gateOfCampaign(
  tools: QueryTools,
  { campaign, asOf }: { campaign: Id; asOf?: Day | undefined },
): GateAnswerSheet {
  return gateOfStored(tools, knownCampaign(tools.db, campaign), asOf ?? null);
}

/** The same for a campaign that was read already. */
export function gateOfStored(
  tools: QueryTools,
  campaign: StoredCampaign,
  asOf: Day | null = null,
): GateAnswerSheet {
  return gateOf(gateFacts(tools, campaign, asOf), tools.templates.campaignLaw());
}
