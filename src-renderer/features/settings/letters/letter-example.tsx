import type { Language } from '../../../../src-main/contract/values.ts';
import type { ExampleLetter } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Paper } from '../../../ui/paper.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';

export interface LetterExampleProps {
  letter: ExampleLetter;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** A letter in which the text stands, as it is being written; its own place is marked. */
export function LetterExample({ letter, language, onLanguage }: LetterExampleProps) {
  const t = useTexts('wordings');
  const screen = useLanguage();
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <SectionHeading>{t('preview')}</SectionHeading>
        <div className="w-40">
          <Select<Language>
            label={t('previewLanguage')}
            value={language}
            onChange={onLanguage}
            options={[
              { id: 'de', label: t('language.de') },
              { id: 'en', label: t('language.en') },
            ]}
          />
        </div>
      </div>
      <Paper
        kind="draft"
        overline={t('previewOf', { title: letter.title[screen] })}
        lang={language}
        className="p-5!"
      >
        <Line {...letter.subject} isSubject />
        {letter.lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
          <Line key={place} {...line} />
        ))}
      </Paper>
      <p className="text-dense text-ink-2">{t('previewHint')}</p>
    </section>
  );
}

function Line({ text, isThis, isSubject = false }: { text: string; isThis: boolean; isSubject?: boolean }) {
  return (
    <p
      className={classNames(
        'whitespace-pre-line wrap-anywhere',
        isSubject ? 'font-semibold' : 'mt-2.5',
        isThis && 'border-l-3 border-accent pl-3',
      )}
    >
      {text}
    </p>
  );
}
