import { useEffect, useRef, useState } from 'react';
import { TextArea, type TextAreaProps } from '../ui/text-area.tsx';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { useInFile } from './in-file.ts';
import { countUntilDone, useSaveOnLeaving } from './leaving.ts';

interface Saved {
  value: string;
  /** Called with the new text when the field is left; true once it is in the file, anything else when it was refused. */
  onSave: (value: string) => Promise<boolean> | undefined;
}

/** Typing in a note rests this long, in milliseconds, before it is saved: less is not lost even without power. */
const rest = 1_000;

/** One line that saves itself when it is left. */
export function SavedTextField({
  value,
  onSave,
  ...props
}: Saved & Omit<TextFieldProps, 'onChange' | 'onBlur'>) {
  const { text, change, leave } = useDraft(value, onSave);
  return <TextField {...props} value={text} onChange={change} onBlur={leave} />;
}

/** Several lines that save themselves when they are left and whenever typing rests. */
export function SavedTextArea({
  value,
  onSave,
  ...props
}: Saved & Omit<TextAreaProps, 'onChange' | 'onBlur'>) {
  const { text, change, leave, save } = useDraft(value, onSave);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => void save(), rest);
    return () => clearTimeout(timer);
  }, [text, value, save]);
  return <TextArea {...props} value={text} onChange={change} onBlur={leave} />;
}

/** Typing stays a draft; once it is saved and left, data from the engine shows again. */
function useDraft(value: string, onSave: Saved['onSave']) {
  const [draft, setDraft] = useState<string | null>(null);
  // A text that was refused is not offered again until it changes or the field is left.
  const offered = useRef<string | null>(null);
  const file = useInFile(value);
  const save = async () => {
    if (draft === null || draft === file.now() || draft === offered.current) return;
    offered.current = draft;
    await file.hand(draft, () => countUntilDone(Promise.resolve(onSave(draft) ?? false)));
  };
  const leave = async () => {
    offered.current = null;
    await save();
    setDraft((now) => (now === draft ? null : now));
  };
  useSaveOnLeaving(save);
  return { text: draft ?? value, change: (next: string) => setDraft(next), leave, save };
}
