import { Copy } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { Button } from '../../../ui/button.tsx';

/** Puts a letter into the clipboard. */
export function CopyLetter({ text }: { text: string }) {
  const t = useTexts('requests.record.letter');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toasts.add({ text: t('copied') });
  };
  return (
    <Button small icon={Copy} onPress={() => void copy()}>
      {t('copy')}
    </Button>
  );
}
