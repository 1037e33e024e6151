import type { LetterWording } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { WordingEditor } from './wording-editor.tsx';
import { WordingRow } from './wording-row.tsx';
import { isUnsaved, type Written } from './written.ts';

export interface FamilyTextsProps {
  texts: readonly LetterWording[];
  /** Key of the text that is open. */
  opened: string | null;
  written: Written;
  onToggle: (key: string) => void;
  onWritten: (next: (now: Written) => Written) => void;
}

/** Texts of one kind of letter, with the source of the shipped ones. */
export function FamilyTexts({ texts, opened, written, onToggle, onWritten }: FamilyTextsProps) {
  const t = useTexts('wordings');
  const language = useLanguage();
  const [first] = texts;
  if (!first) return null;
  const { version, asOf, source } = first;
  return (
    <section className="flex flex-col gap-2">
      <SectionHeading>{first.familyTitle[language]}</SectionHeading>
      <p className="text-dense text-ink-2">
        {t('source', { version, day: formatDay(asOf, language), source: source[language] })}
      </p>
      <ul className="border-t border-line-strong">
        {texts.map((text) => {
          const { key } = text;
          const isOpen = opened === key;
          const words = written[key];
          return (
            <li key={key} className="border-b border-line">
              <WordingRow
                text={text}
                isOpen={isOpen}
                isUnsaved={isUnsaved(text, words)}
                onToggle={() => onToggle(key)}
              />
              {isOpen && (
                <WordingEditor
                  text={text}
                  written={words ?? {}}
                  onWrite={(part) => onWritten((now) => ({ ...now, [key]: { ...now[key], ...part } }))}
                  onForget={() => onWritten(({ [key]: _gone, ...others }) => others)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
