import { useState } from 'react';
import { TextArea, type TextAreaProps } from '../ui/text-area.tsx';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';

interface Saved {
  value: string;
  /** Called with the new text when the field is left or Enter is pressed. */
  onSave: (value: string) => unknown;
}

/** One line that saves itself when it is left. */
export function SavedTextField({
  value,
  onSave,
  ...rest
}: Saved & Omit<TextFieldProps, 'onChange' | 'onBlur'>) {
  return <TextField {...rest} {...useDraft(value, onSave)} />;
}

/** Several lines that save themselves when they are left. */
export function SavedTextArea({
  value,
  onSave,
  ...rest
}: Saved & Omit<TextAreaProps, 'onChange' | 'onBlur'>) {
  return <TextArea {...rest} {...useDraft(value, onSave)} />;
}

/** Typing stays a draft; once it is saved, data from the engine shows again. */
function useDraft(value: string, onSave: (value: string) => unknown) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? value,
    onChange: (next: string) => setDraft(next),
    onBlur: async () => {
      if (draft !== null && draft !== value) await onSave(draft);
      setDraft((now) => (now === draft ? null : now));
    },
  };
}
