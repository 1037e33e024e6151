import type { GateLink } from '../../../src-main/contract/campaign-gate.ts';
import type { CleanCampaign } from './clean-campaign.ts';

/** One link of the chain that is broken, what the gate says of it, and how it is mended. */
export interface BrokenLink {
  name: string;
  breaks(): Promise<unknown>;
  code: string;
  item: string;
  link: () => GateLink;
  steps: string[];
  mends(): Promise<unknown>;
}

/** Where a finding about a step is mended. */
export const toStep = (stepId: string) => (): GateLink => ({ to: 'step', stepId });

/** Takes the last change back. */
export const undoIn = (campaign: () => CleanCampaign) => () => campaign().client.vault.undo();
