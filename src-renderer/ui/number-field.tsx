import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { type FieldBasics, FieldLabel, FieldNotes, fieldState, groupLook } from './field.tsx';

export interface NumberFieldProps extends FieldBasics {
  /** Empty is null, never zero. */
  value: number | null;
  onChange: (value: number | null) => void;
  minValue?: number;
  maxValue?: number;
  step?: number;
  formatOptions?: Intl.NumberFormatOptions;
  /** Stands inside at the right: "Tage". */
  unit?: string;
}

/** A number in the user's own notation: 1.234,50 in German. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, unit } = props;
  return (
    <AriaNumberField
      {...fieldState(props)}
      {...(props.minValue === undefined ? {} : { minValue: props.minValue })}
      {...(props.maxValue === undefined ? {} : { maxValue: props.maxValue })}
      {...(props.step === undefined ? {} : { step: props.step })}
      {...(props.formatOptions ? { formatOptions: props.formatOptions } : {})}
      isReadOnly={props.isReadOnly ?? false}
      isWheelDisabled
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {label}
      </FieldLabel>
      <Group className={groupLook}>
        <Input className="min-w-0 flex-1 bg-transparent px-2.5 outline-none" />
        {unit !== undefined && <span className="self-center pr-2.5 text-dense text-ink-2">{unit}</span>}
      </Group>
      <FieldNotes description={props.description} error={props.error} />
    </AriaNumberField>
  );
}
