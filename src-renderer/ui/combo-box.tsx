import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { type FieldBasics, FieldLabel, FieldNotes, fieldState, groupLook } from './field.tsx';
import { holdsFolded } from './fold.ts';
import { type Option, OptionList } from './option-list.tsx';

export interface ComboBoxProps<Id extends string> extends FieldBasics {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  placeholder?: string;
  /** Said when nothing fits what was typed. */
  emptyText: string;
  openLabel: string;
  /** Told what is typed, where the choices are more than can be offered at once and others are to be fetched. */
  onType?: (typed: string) => void;
}

/** One of many choices, found by typing: countries, vendors, people. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, options, value, onChange, placeholder, emptyText, openLabel } = props;
  const others = useMemo(() => new Map(options.map((option) => [option.label, option.also])), [options]);
  return (
    <AriaComboBox
      {...fieldState(props)}
      isReadOnly={props.isReadOnly ?? false}
      defaultItems={options}
      defaultFilter={(text, typed) => holdsFolded(`${text} ${others.get(text) ?? ''}`, typed)}
      {...(props.onType ? { onInputChange: props.onType } : {})}
      menuTrigger="input"
      allowsEmptyCollection
      value={value}
      onChange={(key) => onChange(key as Id | null)}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {label}
      </FieldLabel>
      <Group className={groupLook}>
        <Input
          {...(placeholder ? { placeholder } : {})}
          spellCheck={false}
          className="min-w-0 flex-1 bg-transparent pl-2.5 text-ellipsis outline-none"
        />
        <Button
          aria-label={openLabel}
          className="grid w-8 place-items-center text-ink-3 data-hovered:text-ink"
        >
          <ChevronDown aria-hidden size={16} strokeWidth={1.75} />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <Popover offset={4} className="floating w-(--trigger-width)">
        <OptionList options={options} emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
