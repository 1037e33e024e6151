import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { usePageKeys } from '../../../lib/use-page-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { ChangedNotice } from './changed-notice.tsx';
import { LetterExample } from './letter-example.tsx';
import { WordingField } from './wording-field.tsx';
import { WordingVersions } from './wording-versions.tsx';
import { isUnsaved, type WrittenWords, wordsOf } from './written.ts';

export interface WordingEditorProps {
  text: LetterWording;
  written: WrittenWords;
  onWrite: (part: WrittenWords) => void;
  /** Nothing typed is left to be saved. */
  onForget: () => void;
}

/** Both languages of a text side by side, what they lack, and the letter in which they stand. */
export function WordingEditor({ text, written, onWrite, onForget }: WordingEditorProps) {
  const t = useTexts('wordings');
  const screen = useLanguage();
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [shown, setShown] = useState<Language>(screen);
  const { key } = text;
  const name = text.name[screen];
  const words = { de: wordsOf(text, written, 'de', screen), en: wordsOf(text, written, 'en', screen) };
  const { data } = useQuery({
    ...ask.wordings.preview.queryOptions({ input: { key, ...words, language: shown } }),
    placeholderData: keepPreviousData,
  });
  const misfits = Language.options.some(
    (language) => data && (data[language].unknown.length > 0 || data[language].hasLooseBrace),
  );
  const hasChanges = isUnsaved(text, written);
  const act = async (call: () => Promise<unknown>, sentence: string) => {
    if (!(await deed.run(call))) return;
    onForget();
    done(sentence);
  };
  const save = () => act(() => engine.wordings.save({ key, ...words }), t('saved', { name }));
  const write = (part: WrittenWords) => {
    deed.clear();
    onWrite(part);
  };
  // The key can come before the check of the last words: the engine decides, and says why not. With nothing to save the
  // window says that everything is.
  usePageKeys(hasChanges ? { s: () => void save() } : {});
  const own = Language.options.filter((language) => text[language].standing !== 'shipped');
  const reset = (languages: Language[]) =>
    act(() => engine.wordings.reset({ key, languages }), t('wasReset', { name }));
  return (
    <div className="@container flex flex-col gap-4 bg-surface px-9 pt-2 pb-5 shadow-[inset_3px_0_0_var(--accent)] max-[800px]:px-4">
      {Language.options.map((language) => (
        <ChangedNotice
          key={language}
          text={text}
          language={language}
          onKeep={() =>
            void act(() => engine.wordings.keep({ key, languages: [language] }), t('kept', { name }))
          }
          onTakeShipped={() => void reset([language])}
        />
      ))}
      <div className="grid items-start gap-4 @min-[560px]:grid-cols-2">
        {Language.options.map((language) => (
          <WordingField
            key={language}
            text={text}
            language={language}
            value={words[language]}
            check={data?.[language] ?? null}
            onChange={(next) => write({ [language]: next })}
            onEnter={() => setShown(language)}
          />
        ))}
      </div>
      <FailureNotice error={deed.error} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          isDisabled={!hasChanges || misfits}
          isPending={deed.isRunning}
          onPress={() => void save()}
        >
          {t('save')}
        </Button>
        {hasChanges && <Button onPress={onForget}>{t('discard')}</Button>}
        {own.length > 0 && <Button onPress={() => void reset(own)}>{t('reset')}</Button>}
      </div>
      {data && <LetterExample letter={data.letter} language={shown} onLanguage={setShown} />}
      <WordingVersions
        text={text}
        onHold={(states) =>
          void act(() => engine.wordings.restore({ states: [states] }), t('held', { name }))
        }
      />
    </div>
  );
}
