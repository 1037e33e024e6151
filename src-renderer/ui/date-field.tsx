import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldBasics, FieldLabel, FieldNotes, fieldState, groupLook } from './field.tsx';
import { MonthPicker } from './month-picker.tsx';
import { useDayDraft } from './use-day-draft.ts';

export interface DateFieldProps extends FieldBasics {
  /** 'YYYY-MM-DD', a day without a zone. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** 'YYYY-MM-DD'; start of +14 and of the calendar. */
  today: string;
  /** "Das ist kein Tag im Kalender. Schreiben Sie zum Beispiel 01.03.2027." */
  invalidText: string;
  openLabel: string;
  previousLabel: string;
  nextLabel: string;
}

/** A day, typed as people write it or picked from a month; arrow up and down move by a day. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, today, openLabel, previousLabel, nextLabel } = props;
  const isFixed = props.isReadOnly === true || props.isDisabled === true;
  const draft = useDayDraft({ value, onChange, today, isFixed });
  const error = draft.isWrong ? props.invalidText : props.error;
  const leave = () => {
    draft.commit();
    props.onBlur?.();
  };
  return (
    <AriaTextField
      {...fieldState({ ...props, error })}
      isReadOnly={props.isReadOnly ?? false}
      value={draft.shown}
      onChange={draft.type}
      onBlur={leave}
      onKeyDown={draft.onKeyDown}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {label}
      </FieldLabel>
      <Group
        className={`${groupLook} max-w-40`}
        isInvalid={error !== undefined}
        isDisabled={props.isDisabled ?? false}
      >
        <Input spellCheck={false} className="min-w-0 flex-1 bg-transparent pl-2.5 outline-none" />
        <MonthPicker
          {...{ label, value, today, openLabel, previousLabel, nextLabel }}
          isDisabled={isFixed}
          onPick={draft.settle}
        />
      </Group>
      <FieldNotes description={props.description} error={error} />
    </AriaTextField>
  );
}
