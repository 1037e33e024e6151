import type { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { ChangedParts } from '../../../lib/changed-parts.tsx';
import { formatDay } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

export interface ChangedNoticeProps {
  text: LetterWording;
  language: Language;
  onKeep: () => void;
  onTakeShipped: () => void;
}

/** The shipped text became another one since the own one was made of it: what changed, and the two ways on. */
export function ChangedNotice({ text, language, onKeep, onTakeShipped }: ChangedNoticeProps) {
  const t = useTexts('wordings');
  const screen = useLanguage();
  const { changes, basis } = text[language];
  if (changes === null || basis === null) return null;
  return (
    <Notice
      tone="caution"
      title={t('changedTitle', { language: t(`language.${language}`), day: formatDay(text.asOf, screen) })}
      actions={
        <>
          <Button small onPress={onKeep}>
            {t('keep')}
          </Button>
          <Button small onPress={onTakeShipped}>
            {t('takeShipped')}
          </Button>
        </>
      }
    >
      <p>{t('changedText', { version: basis.version, day: formatDay(basis.asOf, screen) })}</p>
      <p lang={language} className="pt-1 font-serif text-prose whitespace-pre-line text-ink">
        <ChangedParts parts={changes[screen]} texts={{ added: t('added'), removed: t('removed') }} />
      </p>
    </Notice>
  );
}
