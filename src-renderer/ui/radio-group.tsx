import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { classNames } from './class-names.ts';
import { type FieldBasics, FieldLabel, FieldNotes, fieldState } from './field.tsx';
import type { Option } from './option-list.tsx';

export interface RadioGroupProps<Id extends string> extends FieldBasics {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
}

/** One of two to five choices that should all be seen at once. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { autoFocus: _, onBlur, ...state } = fieldState(props);
  return (
    <AriaRadioGroup
      {...state}
      {...(onBlur ? { onBlur } : {})}
      isReadOnly={props.isReadOnly ?? false}
      value={props.value}
      onChange={(value) => props.onChange(value as Id)}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {props.label}
      </FieldLabel>
      <div className="flex flex-col gap-1">
        {props.options.map((option) => (
          <RadioRow key={option.id} option={option} />
        ))}
      </div>
      <FieldNotes description={props.description} error={props.error} />
    </AriaRadioGroup>
  );
}

function RadioRow({ option }: { option: Option }) {
  return (
    <Radio
      value={option.id}
      className="group flex min-h-6 cursor-default items-start gap-2 text-base text-ink outline-none data-disabled:text-ink-3"
    >
      <span
        className={classNames(
          'mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-line-strong bg-surface',
          'group-data-selected:border-accent group-data-focus-visible:outline-2',
          'group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent',
        )}
      >
        <span data-fill="" className="invisible size-2 rounded-full bg-accent group-data-selected:visible" />
      </span>
      <span className="min-w-0">
        {option.label}
        {option.description !== undefined && (
          <span className="block text-dense text-ink-2">{option.description}</span>
        )}
      </span>
    </Radio>
  );
}
