import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';

/** Puts a text into the clipboard. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const t = useTexts('breachSteps');
  const [isCopied, setCopied] = useState(false);
  return (
    <IconButton
      small
      icon={isCopied ? Check : Copy}
      label={isCopied ? t('notification.copied') : label}
      onPress={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
      }}
    />
  );
}
