import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classNames } from './class-names.ts';
import { controlLook, type FieldBasics, FieldLabel, FieldNotes, fieldState } from './field.tsx';
import { type Option, OptionList } from './option-list.tsx';

export interface SelectProps<Id extends string> extends FieldBasics {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
}

/** One of a few known choices; typing the first letters jumps. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, placeholder, isReadOnly = false } = props;
  return (
    <AriaSelect
      {...fieldState(props)}
      // The button inside shows the focus; the frame knows of it too and would draw a second ring.
      className="outline-none"
      isDisabled={props.isDisabled === true || isReadOnly}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {label}
      </FieldLabel>
      <Button
        className={classNames(
          controlLook,
          'flex min-h-8 items-center gap-2 py-1 pr-2 pl-2.5 text-left',
          // To be read, like a text that cannot be changed: nothing is switched off here.
          isReadOnly && 'data-disabled:border-solid! data-disabled:border-line! data-disabled:text-ink!',
        )}
      >
        <SelectValue className="min-w-0 flex-1 break-words data-placeholder:text-ink-3">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        {!isReadOnly && (
          <ChevronDown aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" />
        )}
      </Button>
      <FieldNotes description={props.description} error={props.error} />
      <Popover offset={4} className="floating min-w-(--trigger-width)">
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
