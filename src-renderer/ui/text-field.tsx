import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { controlLook, type FieldBasics, FieldLabel, FieldNotes, fieldState, readOnlyLook } from './field.tsx';

export interface TextFieldProps extends FieldBasics {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'url' | 'tel' | 'password';
  placeholder?: string;
  autoComplete?: string;
  maxLength?: number;
  /** Something inside at the right: an eye, a unit. */
  aside?: ReactNode;
  mono?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with label, help and error. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, type = 'text', aside, mono } = props;
  return (
    <AriaTextField
      {...fieldState(props)}
      {...(props.maxLength ? { maxLength: props.maxLength } : {})}
      autoComplete={props.autoComplete ?? 'off'}
      isReadOnly={props.isReadOnly ?? false}
      value={value}
      onChange={onChange}
      type={type}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {label}
      </FieldLabel>
      <div className="relative">
        <Input
          {...(props.inputRef ? { ref: props.inputRef } : {})}
          {...(props.placeholder ? { placeholder: props.placeholder } : {})}
          spellCheck={false}
          className={classNames(
            controlLook,
            readOnlyLook,
            'h-8 px-2.5',
            mono && 'font-mono text-dense',
            aside !== undefined && 'pr-9',
          )}
        />
        {aside !== undefined && <div className="absolute top-0.5 right-0.5">{aside}</div>}
      </div>
      <FieldNotes description={props.description} error={props.error} />
    </AriaTextField>
  );
}
