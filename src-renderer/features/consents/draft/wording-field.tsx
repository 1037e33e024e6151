import { useEffect, useRef } from 'react';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { RivalNotice } from '../../../lib/rival-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { Passage } from '../text/shown-version.ts';
import { longestWording } from './longest-wording.ts';
import type { Draft } from './use-draft.ts';

export interface WordingFieldProps {
  draft: Draft;
  language: Language;
  passage: Passage | null;
}

/** The wording of a draft in one language; a passage that somebody asked for is selected in it. */
export function WordingField({ draft, language, passage }: WordingFieldProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const screen = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector('textarea');
    if (!passage || !field) return;
    field.focus();
    field.setSelectionRange(passage.at, passage.at + passage.length);
  }, [passage]);
  const { wording } = draft.content;
  const text = wording[language] ?? '';
  const count = (value: number) => formatNumber(value, screen);
  return (
    <div ref={box} lang={language} className="grid gap-3">
      <TextArea
        label={t('draft.wording', { language: register(`language.${language}`) })}
        hideLabel
        serif
        minRows={5}
        maxRows={24}
        value={text}
        onChange={(next) => draft.type({ wording: { ...wording, [language]: next === '' ? null : next } })}
        onBlur={() => void draft.flush()}
        error={
          text.length > longestWording
            ? t('draft.tooLong', { count: count(text.length), most: count(longestWording) })
            : undefined
        }
      />
      {draft.wasCleaned && (
        <Notice tone="accent" live="status" title={t('draft.cleaned')}>
          {t('draft.cleanedText')}
        </Notice>
      )}
      <Rival draft={draft} />
    </div>
  );
}

/** Somebody saved other words meanwhile: both stand here until a person chooses. */
function Rival({ draft }: { draft: Draft }) {
  const t = useTexts('consent');
  return (
    <div className="font-sans text-base">
      <RivalNotice
        draft={draft}
        texts={{ keepMine: t('draft.keepMine'), takeStored: t('draft.takeStored') }}
      />
    </div>
  );
}
