import { ChevronDown, ChevronRight } from 'lucide-react';
import { Language } from '../../../../src-main/contract/values.ts';
import type { LetterWording, WordingStanding } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';

export interface WordingRowProps {
  text: LetterWording;
  isOpen: boolean;
  isUnsaved: boolean;
  onToggle: () => void;
}

const shapes: Record<WordingStanding, Status> = { shipped: 'na', own: 'ok', changed: 'caution' };

/** One text in the list: its name, where it belongs, how it stands in both languages. Opens the editor. */
export function WordingRow({ text, isOpen, isUnsaved, onToggle }: WordingRowProps) {
  const t = useTexts('wordings');
  const screen = useLanguage();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <h3 className="font-normal">
      <button
        id={`wording-${text.key}`}
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className={classNames(
          'focus-inside grid w-full cursor-default grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-3',
          'min-h-10 px-2 py-1.5 text-left hover:bg-accent-soft',
          isOpen && 'bg-surface font-semibold shadow-[inset_3px_0_0_var(--accent)]',
        )}
      >
        <Chevron aria-hidden size={16} strokeWidth={1.75} className="text-ink-3" />
        <span className="min-w-0 hyphens-auto">
          {text.name[screen]}
          <span className="block text-dense font-normal text-ink-2">{text.group[screen]}</span>
        </span>
        <span className="flex flex-wrap items-center justify-end gap-1.5">
          {isUnsaved && <Tag status="wait">{t('unsaved')}</Tag>}
          {Language.options.map((language) => {
            const { standing } = text[language];
            return (
              <Tag key={language} status={shapes[standing]} bare={standing === 'shipped'}>
                {t('inLanguage', {
                  language: t(`short.${language}`),
                  standing: t(`standing.${standing}`),
                })}
              </Tag>
            );
          })}
        </span>
      </button>
    </h3>
  );
}
