import { type FormEvent, useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { type NewCampaign, newContent, type PlanWords } from './new-content.ts';
import { type StartingPlanId, startingPlans } from './starting-plans.ts';

type Asked = 'name' | 'endsOn';

export interface NewCampaignForm {
  draft: NewCampaign;
  change: (part: Partial<NewCampaign>) => void;
  start: StartingPlanId | 'empty';
  startWith: (start: StartingPlanId | 'empty') => void;
  errorOf: (field: Asked) => string | undefined;
  problems: readonly { fieldId: string; text: string }[];
  /** What belongs to no field. */
  error: unknown;
  isRunning: boolean;
  submit: (event: FormEvent) => void;
}

/** Id of a field of the form, for the links of its errors. */
export function fieldId(field: Asked): string {
  return `new-campaign-${field}`;
}

/** A new campaign: what is asked, what is wrong with it, and adding it. */
export function useNewCampaign(
  personaIds: string[],
  onCreated: (campaignId: string) => void,
): NewCampaignForm {
  const { engine } = useAccess();
  const deed = useDeed();
  const words = usePlanWords();
  const [draft, setDraft] = useState<NewCampaign>({
    ...{ name: '', startsOn: null, endsOn: null, ownerId: null },
    personaIds,
  });
  const [start, setStart] = useState<StartingPlanId | 'empty'>('empty');
  const [wasTried, setTried] = useState(false);
  const found = useProblems(draft);
  const shown = wasTried ? found : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length > 0 || deed.isRunning) return;
    const plan = start === 'empty' ? null : startingPlans[start];
    const content = newContent(draft, plan, words, () => crypto.randomUUID());
    void deed.run(async () => onCreated((await engine.campaigns.create(content)).id));
  };
  return {
    draft,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    start,
    startWith: setStart,
    errorOf: (wanted) => shown.find(({ field }) => field === wanted)?.text,
    problems: shown.map(({ field, text }) => ({ fieldId: fieldId(field), text })),
    error: deed.error,
    isRunning: deed.isRunning,
    submit,
  };
}

function useProblems({ name, startsOn, endsOn }: NewCampaign): { field: Asked; text: string }[] {
  const t = useTexts('campaigns');
  const isReversed = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return [
    ...(name.trim() === '' ? [{ field: 'name' as const, text: t('create.nameMissing') }] : []),
    ...(isReversed ? [{ field: 'endsOn' as const, text: t('create.reversed') }] : []),
  ];
}

function usePlanWords(): PlanWords {
  const t = useTexts('campaigns');
  return {
    step: (key) => ({ name: t(`planned.${key}.name`), purpose: t(`planned.${key}.purpose`) }),
    field: (key) => ({ label: t(`plannedFields.${key}.label`), reason: t(`plannedFields.${key}.reason`) }),
  };
}
