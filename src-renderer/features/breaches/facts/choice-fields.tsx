import { useId } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { Select } from '../../../ui/select.tsx';

interface Choice<Id extends string> {
  id: Id;
  label: string;
  description?: string;
}

export interface ChoiceBasics {
  label: string;
  hideLabel: boolean;
  description?: string;
}

const unknown = 'unknown';

/** One of a few, or not known yet. */
export function ChoiceField<Id extends string>({
  options,
  value,
  onChange,
  ...basics
}: ChoiceBasics & {
  options: readonly Choice<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
}) {
  const t = useTexts('breach');
  const open = { id: 'open', label: t('value.unknown') } as const;
  return (
    <div className="max-w-90">
      <Select
        {...basics}
        options={[open, ...options]}
        value={value ?? open.id}
        onChange={(next) => onChange(next === open.id ? null : (next as Id))}
      />
    </div>
  );
}

/** Yes, no, or not known yet, side by side. */
export function YesNoField({
  value,
  onChange,
  ...basics
}: ChoiceBasics & { value: boolean | null; onChange: (value: boolean | null) => void }) {
  const t = useTexts('breach');
  return (
    <div className="[&>[role=radiogroup]>div]:flex-row [&>[role=radiogroup]>div]:flex-wrap [&>[role=radiogroup]>div]:gap-x-5">
      <RadioGroup
        {...basics}
        options={[
          { id: 'yes', label: t('value.yes') },
          { id: 'no', label: t('value.no') },
          { id: unknown, label: t('value.unknown') },
        ]}
        value={value === null ? unknown : value ? 'yes' : 'no'}
        onChange={(next) => onChange(next === unknown ? null : next === 'yes')}
      />
    </div>
  );
}

/** Any number of a few; what stands alone takes the others away. */
export function ManyField<Id extends string>({
  label,
  description,
  options,
  values,
  alone,
  onChange,
}: ChoiceBasics & {
  options: readonly Choice<Id>[];
  values: readonly Id[];
  alone?: Id;
  onChange: (values: Id[]) => void;
}) {
  const noteId = useId();
  const toggle = (id: Id, isSelected: boolean) => {
    const others = values.filter((value) => value !== id && (id === alone ? false : value !== alone));
    const next = isSelected ? [...others, id] : values.filter((value) => value !== id);
    // In the order of the list, whatever the order of the clicks.
    onChange(options.flatMap((option) => (next.includes(option.id) ? [option.id] : [])));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its own frame and legend
    <div role="group" aria-label={label} {...(description ? { 'aria-describedby': noteId } : {})}>
      <div className="grid gap-x-4 gap-y-1.5 @min-[560px]:grid-cols-2">
        {options.map((option) => (
          <Checkbox
            key={option.id}
            isSelected={values.includes(option.id)}
            onChange={(isSelected) => toggle(option.id, isSelected)}
            description={option.description}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
      {description && (
        <p id={noteId} className="mt-1 text-dense text-ink-2">
          {description}
        </p>
      )}
    </div>
  );
}
