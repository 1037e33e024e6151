import { Trash2 } from 'lucide-react';
import type { CampaignField } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FieldUseText } from './field-use-text.tsx';
import type { Plan } from './use-plan.ts';

export interface FieldEntryProps {
  plan: Plan;
  field: CampaignField;
  onRemove: () => void;
}

/** One field of the form: what it is called, whether it must be filled in and why, and what uses it. */
export function FieldEntry({ plan, field, onRemove }: FieldEntryProps) {
  const t = useTexts('campaignPlan');
  const use = plan.gate?.fields.find(({ fieldId }) => fieldId === field.id);
  return (
    <li className="grid gap-2 border-b border-line py-3 last:border-b-0">
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 flex-1 items-start gap-4 @min-[640px]:grid-cols-[3fr_2fr_4fr]">
          <Words plan={plan} field={field} />
        </div>
        {!plan.isFixed && (
          <div className="pt-6">
            <IconButton icon={Trash2} label={t('fields.remove', { name: field.label })} onPress={onRemove} />
          </div>
        )}
      </div>
      <Marks plan={plan} field={field} />
      {use && <FieldUseText use={use} steps={plan.content.steps} />}
      {use?.isUnused && !plan.isFixed && (
        <div>
          <Button small onPress={onRemove}>
            {t('fields.strike', { name: field.label })}
          </Button>
        </div>
      )}
    </li>
  );
}

function Words({ plan, field }: Omit<FieldEntryProps, 'onRemove'>) {
  const t = useTexts('campaignPlan');
  const isTwice = plan.content.fields.some(({ id, key }) => id !== field.id && key === field.key);
  const isReasonMissing = field.isMandatory && field.reason.trim() === '';
  const text = (name: 'label' | 'key' | 'reason') => ({
    isReadOnly: plan.isFixed,
    label: t(`fields.${name}`),
    value: field[name],
    onChange: (value: string) => plan.typeField(field.id, { [name]: value }),
    onBlur: () => void plan.flush(),
  });
  return (
    <>
      <TextField
        {...text('label')}
        maxLength={500}
        error={field.label.trim() === '' ? t('fields.labelMissing') : undefined}
      />
      <TextField
        {...text('key')}
        mono
        maxLength={60}
        error={field.key.trim() === '' ? t('fields.keyMissing') : isTwice ? t('fields.keyTwice') : undefined}
      />
      <TextField
        {...text('reason')}
        maxLength={500}
        error={isReasonMissing ? t('fields.reasonMissing') : undefined}
      />
    </>
  );
}

function Marks({ plan, field }: Omit<FieldEntryProps, 'onRemove'>) {
  const t = useTexts('campaignPlan');
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1">
      <Checkbox
        isReadOnly={plan.isFixed}
        isSelected={field.isMandatory}
        onChange={(isMandatory) => void plan.chooseField(field.id, { isMandatory })}
      >
        {t('fields.mandatory')}
      </Checkbox>
      <Checkbox
        isReadOnly={plan.isFixed}
        isSelected={field.isNeededForContract}
        onChange={(isNeededForContract) => void plan.chooseField(field.id, { isNeededForContract })}
      >
        {t('fields.neededForContract')}
      </Checkbox>
    </div>
  );
}
