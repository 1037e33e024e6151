import { Placement } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { FieldGroup } from './field-group.tsx';
import { formFacts } from './form-facts.ts';
import type { Draft } from './use-draft.ts';

/** Facts about the form: for the check they count as much as the words. */
export function FormFields({ draft }: { draft: Draft }) {
  const t = useTexts('consent');
  const { form, placement } = draft.content;
  const change = (part: Partial<typeof form>) => draft.choose({ form: { ...form, ...part } });
  return (
    <FieldGroup title={t('form.title')}>
      <div className="grid gap-x-6 gap-y-1 @min-[560px]:grid-cols-2">
        {formFacts.map((fact) => (
          <Checkbox key={fact} isSelected={form[fact]} onChange={(is) => change({ [fact]: is })}>
            {t(`form.${fact}`)}
          </Checkbox>
        ))}
      </div>
      <div className="grid gap-4 @min-[560px]:grid-cols-3">
        <NumberField
          label={t('form.checkboxes')}
          minValue={0}
          maxValue={50}
          value={form.checkboxes}
          onChange={(checkboxes) => change({ checkboxes: checkboxes ?? 0 })}
        />
        <NumberField
          label={t('form.purposes')}
          minValue={0}
          maxValue={50}
          value={form.purposes}
          onChange={(purposes) => change({ purposes: purposes ?? 0 })}
        />
        <Select
          label={t('placement.label')}
          placeholder={t('placement.open')}
          options={Placement.options.map((id) => ({ id, label: t(`placement.${id}`) }))}
          value={placement}
          onChange={(next) => draft.choose({ placement: next })}
        />
      </div>
    </FieldGroup>
  );
}
