import type { GateAnswerSheet } from '../../contract/campaign-gate.ts';
import type { Day, Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { gateFacts } from './gather/gate-facts.ts';
import type { Registers } from './gather/registers.ts';
import { knownCampaign } from './known-campaign.ts';
import type { StoredCampaign } from './repo/campaigns.ts';
import { gateOf } from './rules/gate.ts';

/** The gate as it stands, or as of one day for all steps. */
export function gateOfCampaign(
  tools: QueryTools,
  { campaign, asOf }: { campaign: Id; asOf?: Day | undefined },
): GateAnswerSheet {
  return gateOfStored(tools, knownCampaign(tools.db, campaign), { asOf: asOf ?? null });
}

/** The same for a campaign that was read already, with registers that several campaigns share. */
export function gateOfStored(
  tools: QueryTools,
  campaign: StoredCampaign,
  { asOf = null, registers }: { asOf?: Day | null; registers?: Registers } = {},
): GateAnswerSheet {
  return gateOf(gateFacts(tools, campaign, asOf, registers), tools.templates.campaignLaw());
}
