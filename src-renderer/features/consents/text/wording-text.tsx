import { useEffect, useRef } from 'react';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import type { Passage } from './shown-version.ts';

export interface WordingTextProps {
  text: string;
  language: Language;
  passage: Passage | null;
}

/** A wording to be read; a passage that somebody asked for is selected in it. */
export function WordingText({ text, language, passage }: WordingTextProps) {
  const t = useTexts('consent');
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const words = paragraph.current?.firstChild;
    if (!passage || !words) return;
    const length = words.textContent?.length ?? 0;
    const range = document.createRange();
    range.setStart(words, Math.min(passage.at, length));
    range.setEnd(words, Math.min(passage.at + passage.length, length));
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    paragraph.current?.scrollIntoView({ block: 'nearest' });
  }, [passage]);
  if (text === '') return <p className="text-ink-2">{t('paper.noWording')}</p>;
  return (
    <p ref={paragraph} lang={language} className="whitespace-pre-line wrap-anywhere">
      {text}
    </p>
  );
}
