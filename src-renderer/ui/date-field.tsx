import { parseDate } from '@internationalized/date';
import { Calendar as CalendarIcon } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldBasics, FieldLabel, FieldNotes, fieldState, groupLook } from './field.tsx';
import { MonthView } from './month-view.tsx';
import { formatDay, parseDay, shiftDay } from './parse-day.ts';

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
  const { label, value, onChange, today, invalidText } = props;
  const { locale } = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const shown = draft ?? (value === null ? '' : formatDay(value, locale));
  const error = isWrong ? invalidText : props.error;

  const settle = (next: string | null) => {
    setDraft(null);
    setWrong(false);
    if (next !== value) onChange(next);
  };
  const commit = () => {
    if (draft === null) return;
    if (draft.trim() === '') return settle(null);
    const day = parseDay(draft, today);
    if (day === null) setWrong(true);
    else settle(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.isReadOnly || props.isDisabled) return;
    if (event.key === 'Enter') commit();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = draft === null ? value : parseDay(draft, today);
    settle(from === null ? today : shiftDay(from, event.key === 'ArrowUp' ? 1 : -1));
  };
  const leave = () => {
    commit();
    props.onBlur?.();
  };
  return (
    <AriaTextField
      {...fieldState({ ...props, error })}
      isReadOnly={props.isReadOnly ?? false}
      value={shown}
      onChange={setDraft}
      onBlur={leave}
      onKeyDown={onKeyDown}
      autoComplete="off"
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
        <MonthPicker {...props} onPick={settle} />
      </Group>
      <FieldNotes description={props.description} error={error} />
    </AriaTextField>
  );
}

function MonthPicker(props: DateFieldProps & { onPick: (value: string) => void }) {
  const { label, value, today, openLabel, previousLabel, nextLabel, onPick } = props;
  return (
    <DialogTrigger>
      <Button
        aria-label={`${label}: ${openLabel}`}
        isDisabled={props.isDisabled === true || props.isReadOnly === true}
        className="focus-inside grid w-8 place-items-center rounded-control text-ink-3 data-hovered:text-ink"
      >
        <CalendarIcon aria-hidden size={14} strokeWidth={1.75} />
      </Button>
      <Popover offset={4} placement="bottom end" className="floating">
        <Dialog aria-label={label} className="p-3 outline-none">
          {({ close }) => (
            <MonthView
              label={label}
              value={value === null ? null : parseDate(value)}
              today={parseDate(today)}
              previousLabel={previousLabel}
              nextLabel={nextLabel}
              onPick={(date) => {
                onPick(date.toString());
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
