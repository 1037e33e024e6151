import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { controlLook, type FieldBasics, FieldLabel, FieldNotes, fieldState, readOnlyLook } from './field.tsx';
import { useGrownHeight } from './use-grown-height.ts';

export interface TextAreaProps extends FieldBasics {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  minRows?: number;
  maxRows?: number;
  /** Wording that will be evidence: in the type of the paper. */
  serif?: boolean;
}

/** Several lines; grows with its text between two limits, so that nothing hides. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, minRows = 3, maxRows = 16, serif = false } = props;
  const line = serif ? 26 : 20;
  const area = useGrownHeight(value);
  return (
    <AriaTextField
      {...fieldState(props)}
      isReadOnly={props.isReadOnly ?? false}
      value={value}
      onChange={onChange}
    >
      <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
        {label}
      </FieldLabel>
      <AriaTextArea
        ref={area}
        {...(props.placeholder ? { placeholder: props.placeholder } : {})}
        spellCheck={false}
        style={{ minHeight: minRows * line + 14, maxHeight: maxRows * line + 14 }}
        className={classNames(
          controlLook,
          readOnlyLook,
          'resize-none overflow-y-auto px-2.5 py-1.5',
          serif && 'font-serif text-prose',
        )}
      />
      <FieldNotes description={props.description} error={props.error} />
    </AriaTextField>
  );
}
