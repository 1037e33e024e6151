import { type KeyboardEvent, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { controlLook, readOnlyLook } from './field.tsx';
import { parseTime } from './local-time.ts';

export interface TimeBoxProps {
  /** Read aloud only; the field around it has the visible label. */
  label: string;
  /** 'HH:MM' */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Called when what was typed is no time, and again when it is mended. */
  onWrong: (isWrong: boolean) => void;
  isInvalid: boolean;
  isReadOnly: boolean;
  isDisabled: boolean;
  describedBy: string | undefined;
}

/** A time of day, typed as people write it. */
export function TimeBox({ label, value, onChange, onWrong, describedBy, ...state }: TimeBoxProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (time: string | null) => {
    setDraft(null);
    onWrong(false);
    if (time !== value) onChange(time);
  };
  const commit = () => {
    if (draft === null) return;
    if (draft.trim() === '') return settle(null);
    const time = parseTime(draft);
    if (time !== null) return settle(time);
    onWrong(true);
    if (value !== null) onChange(null);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') commit();
  };
  return (
    <AriaTextField
      {...state}
      aria-label={label}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      autoComplete="off"
      value={draft ?? value ?? ''}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={onKeyDown}
    >
      <Input spellCheck={false} className={classNames(controlLook, readOnlyLook, 'h-8 px-2.5')} />
    </AriaTextField>
  );
}
