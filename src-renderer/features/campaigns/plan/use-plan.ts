import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { GateAnswerSheet } from '../../../../src-main/contract/campaign-gate.ts';
import type {
  CampaignContent,
  CampaignField,
  CampaignStep,
} from '../../../../src-main/contract/campaign-record.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type GuardedDraft, useGuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { isMovable } from '../standing.ts';

export interface Plan extends Omit<GuardedDraft<CampaignContent>, 'value'> {
  campaign: Campaign;
  /** As it is written now. */
  content: CampaignContent;
  /** Released or in the archive: to be read only. */
  isFixed: boolean;
  /** What the gate says about the plan as it is stored. */
  gate: GateAnswerSheet | undefined;
  /** The part that the address asks for. */
  wanted: string | undefined;
  typeStep(stepId: string, part: Partial<CampaignStep>): void;
  chooseStep(stepId: string, part: Partial<CampaignStep>): Promise<boolean>;
  typeField(fieldId: string, part: Partial<CampaignField>): void;
  chooseField(fieldId: string, part: Partial<CampaignField>): Promise<boolean>;
}

/** Names and keys that must be there before anything is stored. */
function isComplete({ name, steps, fields }: CampaignContent): boolean {
  return (
    name.trim() !== '' &&
    steps.every((step) => step.name.trim() !== '') &&
    fields.every(({ label, key }) => label.trim() !== '' && key.trim() !== '')
  );
}

/** The plan of a campaign as it is written; every change saves itself. */
export function usePlan(campaign: Campaign, wanted: string | undefined): Plan {
  const { ask, engine } = useAccess();
  const { id: campaignId, content: stored, savedAt, state, archivedAt } = campaign;
  const { data: gate } = useQuery({
    ...ask.campaigns.gate.queryOptions({ input: { campaign: campaignId } }),
    placeholderData: keepPreviousData,
  });
  const { value: content, ...draft } = useGuardedDraft({
    ...{ stored, savedAt, isValid: isComplete },
    save: (next, basedOn) => engine.campaigns.save({ campaignId, content: next, basedOn }),
  });
  return {
    ...draft,
    ...{ campaign, content, gate, wanted },
    isFixed: !isMovable(state) || archivedAt !== null,
    typeStep: (id, part) => draft.type(({ steps }) => ({ steps: changed(steps, id, part) })),
    chooseStep: (id, part) => draft.choose(({ steps }) => ({ steps: changed(steps, id, part) })),
    typeField: (id, part) => draft.type(({ fields }) => ({ fields: changed(fields, id, part) })),
    chooseField: (id, part) => draft.choose(({ fields }) => ({ fields: changed(fields, id, part) })),
  };
}

function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  part: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...part } : item));
}
