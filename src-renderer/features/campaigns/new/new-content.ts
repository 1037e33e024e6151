import type { CampaignContent } from '../../../../src-main/contract/campaign-record.ts';
import type { PlannedFieldKey, PlannedStepKey, StartingPlan } from './starting-plans.ts';

/** What is asked about a new campaign. */
export interface NewCampaign {
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  ownerId: string | null;
  personaIds: string[];
}

/** The words of a starting plan in the language of the person. */
export interface PlanWords {
  step(key: PlannedStepKey): { name: string; purpose: string };
  field(key: PlannedFieldKey): { label: string; reason: string };
}

/** The content of a new campaign: empty, or with the steps and fields of a starting plan. */
export function newContent(
  { name, startsOn, endsOn, ownerId, personaIds }: NewCampaign,
  plan: StartingPlan | null,
  words: PlanWords,
  newId: () => string,
): CampaignContent {
  const fieldIds = new Map(plan?.fields.map(({ text }) => [text, newId()]) ?? []);
  const stepIds = new Map(plan?.steps.map(({ key }) => [key, newId()]) ?? []);
  const fields = (plan?.fields ?? []).map(({ text, ...field }) => ({
    ...field,
    ...words.field(text),
    id: fieldIds.get(text) ?? newId(),
  }));
  const steps = (plan?.steps ?? []).map(({ key, after, fields: used, ...step }) => ({
    ...step,
    ...words.step(key),
    id: stepIds.get(key) ?? newId(),
    afterStepId: after === null ? null : (stepIds.get(after) ?? null),
    ...{ consentTextId: null, placeId: null, measurementTextId: null, contentId: null, ownerId: null },
    measurement: 'none' as const,
    serviceIds: [],
    fieldIds: used.flatMap((text) => fieldIds.get(text) ?? []),
  }));
  return {
    ...{ name: name.trim(), startsOn, endsOn, ownerId, steps, fields },
    ...{ goal: '', audience: '', audienceSize: null, budgetCents: null },
    ...{ personaIds, scoringModelId: null, scoringVersionId: null, retention: [] },
  };
}
