import type { CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import type { Plan } from './use-plan.ts';

/** What every part of a step's form is given. */
export interface StepPart {
  plan: Plan;
  step: CampaignStep;
}
