import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { GateAnswerSheet } from '../../../../src-main/contract/campaign-gate.ts';
import type {
  CampaignContent,
  CampaignField,
  CampaignStep,
} from '../../../../src-main/contract/campaign-record.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { failureOf } from '../../../lib/failures.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useBasedDraft } from '../../../lib/use-based-draft.ts';
import { isMovable } from '../standing.ts';

type Part = Partial<CampaignContent>;

export interface Plan {
  campaign: Campaign;
  /** As it is written now. */
  content: CampaignContent;
  /** Released or in the archive: to be read only. */
  isFixed: boolean;
  /** What the gate says about the plan as it is stored. */
  gate: GateAnswerSheet | undefined;
  /** Still being typed. */
  type(part: Part): void;
  /** Decided: saved at once; false when it was refused. */
  choose(part: Part): Promise<boolean>;
  typeStep(stepId: string, part: Partial<CampaignStep>): void;
  chooseStep(stepId: string, part: Partial<CampaignStep>): Promise<boolean>;
  typeField(fieldId: string, part: Partial<CampaignField>): void;
  chooseField(fieldId: string, part: Partial<CampaignField>): Promise<boolean>;
  /** Saves what was typed. */
  flush(): Promise<boolean>;
  error: unknown;
  /** Somebody saved another plan meanwhile. */
  hasRival: boolean;
  keepMine(): void;
  takeStored(): void;
  /** What is written here and in no file. */
  isUnsaved: boolean;
}

/** Names and keys that must be there before anything is stored. */
export function isComplete({ name, steps, fields }: CampaignContent): boolean {
  return (
    name.trim() !== '' &&
    steps.every((step) => step.name.trim() !== '') &&
    fields.every(({ label, key }) => label.trim() !== '' && key.trim() !== '')
  );
}

/** The plan of a campaign as it is written; every change saves itself. */
export function usePlan(campaign: Campaign): Plan {
  const { ask, engine } = useAccess();
  const { id: campaignId, content: stored, savedAt, state, archivedAt } = campaign;
  const { data: gate } = useQuery({
    ...ask.campaigns.gate.queryOptions({ input: { campaign: campaignId } }),
    placeholderData: keepPreviousData,
  });
  const draft = useBasedDraft({
    ...{ stored, savedAt, isComplete },
    save: (content, basedOn) => engine.campaigns.save({ campaignId, content, basedOn }),
  });
  const { value: content, error, type, choose, flush, takeStored } = draft;
  const failure = error === null ? null : failureOf(error);
  const rivalSavedAt = failure?.code === 'CAMPAIGN_CHANGED' ? failure.data.savedAt : null;
  return {
    ...{ campaign, content, gate, error, flush, takeStored },
    isFixed: !isMovable(state) || archivedAt !== null,
    type: (part) => type((now) => ({ ...now, ...part })),
    choose: (part) => choose((now) => ({ ...now, ...part })),
    typeStep: (id, part) => type((now) => ({ ...now, steps: changed(now.steps, id, part) })),
    chooseStep: (id, part) => choose((now) => ({ ...now, steps: changed(now.steps, id, part) })),
    typeField: (id, part) => type((now) => ({ ...now, fields: changed(now.fields, id, part) })),
    chooseField: (id, part) => choose((now) => ({ ...now, fields: changed(now.fields, id, part) })),
    hasRival: rivalSavedAt !== null,
    keepMine: () => rivalSavedAt !== null && draft.keepMine(rivalSavedAt),
    isUnsaved: error !== null || !isComplete(content),
  };
}

function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  part: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...part } : item));
}
