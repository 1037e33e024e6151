import type { LeadSet } from '../../../../src-main/contract/scoring.ts';
import type { ProfileRule, RuleTest } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ChipsField } from '../../../ui/chips-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { SuggestField } from './suggest-field.tsx';

export interface ProfileFieldsProps {
  rule: ProfileRule;
  draft: ModelDraft;
  leadSet: LeadSet | null;
}

const tests = ['oneOf', 'noneOf', 'between', 'present'] as const;

/** Which attribute a rule looks at, and when it applies. */
export function ProfileFields({ rule, draft, leadSet }: ProfileFieldsProps) {
  const t = useTexts('scoringModel');
  const isReadOnly = draft.isLocked;
  const known = leadSet?.attributes ?? [];
  const attribute = known.find(({ name }) => name.toLowerCase() === rule.attribute.trim().toLowerCase());
  const isUnknown = rule.attribute.trim() !== '' && known.length > 0 && !attribute;
  const change = (part: Partial<ProfileRule>, how: 'type' | 'choose') =>
    draft.changeRule({ ...rule, ...part }, how);
  return (
    <>
      <SuggestField
        label={t('rule.attribute')}
        isRequired
        maxLength={500}
        {...{ isReadOnly }}
        description={isUnknown ? t('rule.unknownAttribute') : undefined}
        value={rule.attribute}
        onChange={(name) => change({ attribute: name }, 'type')}
        suggestions={known.map(({ name }) => name)}
        suggestLabel={t('rule.fromLeads')}
        onSuggest={(name) => change({ attribute: name }, 'choose')}
      />
      <Select
        label={t('rule.test')}
        {...{ isReadOnly }}
        value={rule.test.kind}
        onChange={(kind) => change({ test: testOf(kind, rule.test) }, 'choose')}
        options={tests.map((id) => ({ id, label: t(`test.${id}`) }))}
      />
      <TestFields
        {...{ isReadOnly }}
        test={rule.test}
        suggestions={attribute?.values ?? []}
        onChange={(test) => change({ test }, 'choose')}
      />
    </>
  );
}

/** Values stay when only the way of comparing changes. */
function testOf(kind: RuleTest['kind'], before: RuleTest): RuleTest {
  if (kind === 'between') return { kind, from: null, to: null };
  if (kind === 'present') return { kind };
  return { kind, values: 'values' in before ? before.values : [] };
}

interface TestFieldsProps {
  test: RuleTest;
  isReadOnly: boolean;
  suggestions: readonly string[];
  onChange: (test: RuleTest) => void;
}

function TestFields({ test, isReadOnly, suggestions, onChange }: TestFieldsProps) {
  const t = useTexts('scoringModel');
  if (test.kind === 'present') return null;
  if (test.kind === 'between')
    return (
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'to'] as const).map((end) => (
          <NumberField
            key={end}
            label={t(`rule.${end}`)}
            {...{ isReadOnly }}
            value={test[end]}
            onChange={(value) => onChange({ ...test, [end]: value })}
          />
        ))}
      </div>
    );
  if (isReadOnly) return <p>{t('rule.valuesAre', { values: test.values.join(', ') })}</p>;
  return (
    <ChipsField
      label={t('rule.values')}
      description={t('rule.valuesHelp')}
      values={test.values}
      onChange={(values) => onChange({ ...test, values })}
      suggestions={suggestions.slice(0, 12)}
      addLabel={t('rule.addValue')}
      removeLabel={(value) => t('rule.removeValue', { value })}
    />
  );
}
