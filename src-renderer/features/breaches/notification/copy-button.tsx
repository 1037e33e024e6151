import { Copy } from 'lucide-react';
import type { BreachNotice } from '../../../../src-main/contract/breach-notification.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { Button } from '../../../ui/button.tsx';
import type { Shown } from '../record/use-breach.ts';
import { chapters, gapIn, type Said, withOutflow } from './chapters.ts';
import { useFieldWords } from './field-words.ts';

export interface CopyButtonProps {
  shown: Shown;
  said: Said;
  notice: BreachNotice | null;
}

/** Copies all contents as plain text, field by field, for the form of the authority. */
export function CopyButton({ shown: { breach, law }, said, notice }: CopyButtonProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const words = useFieldWords(breach.clock.zone);
  const phase = notice?.phase ?? breach.nextNotice.phase;
  const fields = withOutflow(notice?.content.fields ?? breach.nextNotice.fields, said, null, words);
  const text = chapters
    .flatMap((chapter) => chapter.fields)
    .flatMap((id) => fields.find((field) => field.id === id) ?? [])
    .map((field) => {
      const asked = law.notificationFields.find(({ id }) => id === field.id);
      const title = asked ? inLanguage(asked.title, language) : t('notification.outflow');
      const told = field.id === 'delayReasons' ? notice?.delayReason : words(field.id, said);
      return `${title}:\n${told || t(`notification.gaps.${gapIn(phase, field)}`)}`;
    })
    .join('\n\n');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toasts.add({ text: t('notification.textCopied') });
  };
  return (
    <Button icon={Copy} onPress={() => void copy()}>
      {t('notification.copyAll')}
    </Button>
  );
}
