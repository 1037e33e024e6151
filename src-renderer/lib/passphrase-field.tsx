import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';

export interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hideLabel?: boolean;
  description?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
  isDisabled?: boolean;
  id?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A passphrase: hidden unless shown, with a word when caps lock is on. */
export function PassphraseField(props: PassphraseFieldProps) {
  const t = useTexts('start');
  const [isShown, setShown] = useState(false);
  const isCapsLock = useCapsLock();
  const description = isCapsLock ? t('capsLock') : props.description;
  return (
    <TextField
      {...props}
      {...(description === undefined ? {} : { description })}
      type={isShown ? 'text' : 'password'}
      maxLength={1024}
      aside={
        <IconButton
          icon={isShown ? EyeOff : Eye}
          label={t(isShown ? 'hidePassphrase' : 'showPassphrase')}
          isPressed={isShown}
          onPress={() => setShown(!isShown)}
        />
      }
    />
  );
}

/** Whether caps lock is on, as far as a key has told. */
function useCapsLock(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const note = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'));
    document.addEventListener('keydown', note);
    document.addEventListener('keyup', note);
    return () => {
      document.removeEventListener('keydown', note);
      document.removeEventListener('keyup', note);
    };
  }, []);
  return isOn;
}
