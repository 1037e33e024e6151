import type { LeadSet } from '../../../../src-main/contract/scoring.ts';
import type { BehaviourRule } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { SuggestField } from './suggest-field.tsx';

export interface BehaviourFieldsProps {
  rule: BehaviourRule;
  draft: ModelDraft;
  leadSet: LeadSet | null;
}

/** Which event a rule counts, how often, up to which cap, and how its points fade. */
export function BehaviourFields({ rule, draft, leadSet }: BehaviourFieldsProps) {
  const t = useTexts('scoringModel');
  const isReadOnly = draft.isLocked;
  const known = leadSet?.events ?? [];
  const isUnknown =
    rule.event.trim() !== '' &&
    known.length > 0 &&
    !known.some((name) => name.toLowerCase() === rule.event.trim().toLowerCase());
  const change = (part: Partial<BehaviourRule>, how: 'type' | 'choose') =>
    draft.changeRule({ ...rule, ...part }, how);
  return (
    <>
      <SuggestField
        label={t('rule.event')}
        isRequired
        maxLength={500}
        {...{ isReadOnly }}
        description={isUnknown ? t('rule.unknownEvent') : undefined}
        value={rule.event}
        onChange={(event) => change({ event }, 'type')}
        suggestions={known}
        suggestLabel={t('rule.fromLeads')}
        onSuggest={(event) => change({ event }, 'choose')}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t('rule.repeat')}
          {...{ isReadOnly }}
          value={rule.repeat}
          onChange={(repeat) => change({ repeat }, 'choose')}
          options={(['once', 'each'] as const).map((id) => ({ id, label: t(`repeat.${id}`) }))}
        />
        <NumberField
          label={t('rule.cap')}
          minValue={1}
          maxValue={100_000}
          step={1}
          {...{ isReadOnly }}
          isDisabled={rule.repeat === 'once'}
          value={rule.cap}
          onChange={(cap) => change({ cap }, 'choose')}
        />
      </div>
      <p className="text-ink-2">{t('rule.fading')}</p>
    </>
  );
}
