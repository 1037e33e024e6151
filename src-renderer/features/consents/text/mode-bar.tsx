import { ArrowRight } from 'lucide-react';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useTextWords } from '../use-text-words.ts';
import { numberOf } from '../version-state.ts';
import type { ShownVersion } from './shown-version.ts';
import { countChanges, useComparison } from './use-comparison.ts';

const modes = ['text', 'diff', 'side'] as const;

export interface ModeBarProps {
  shown: ShownVersion;
  older: TextVersion | null;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** Which two versions are looked at, in which language, and how. */
export function ModeBar({ shown: { text, version, page }, older, language, onLanguage }: ModeBarProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const words = useTextWords();
  const { data } = useComparison(older, version, language);
  const name = words.version(numberOf(version, text.versions));
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-3 text-dense">
      <p className="flex flex-wrap items-center gap-x-1.5 font-semibold">
        {older && (
          <>
            {words.version(numberOf(older, text.versions))}
            <ArrowRight aria-hidden size={14} strokeWidth={1.75} />
            <span className="sr-only">{t('modes.to')}</span>
          </>
        )}
        {name}
        {data && (
          <span className="pl-1 font-normal text-ink-2">
            {t('modes.changes', { count: countChanges(data.parts) })}
          </span>
        )}
      </p>
      <div className="flex flex-wrap gap-x-5">
        {text.languages.length > 1 && (
          <Choices
            label={t('modes.language')}
            choices={text.languages.map((id) => ({ id, label: register(`language.${id}`) }))}
            chosen={language}
            onChoose={onLanguage}
          />
        )}
        {older && (
          <Choices
            label={t('modes.label')}
            choices={modes.map((id) => ({ id, label: t(`modes.${id}`) }))}
            chosen={page.address.mode}
            onChoose={(mode) => page.change({ mode })}
          />
        )}
      </div>
    </div>
  );
}

interface ChoicesProps<Id extends string> {
  label: string;
  choices: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

function Choices<Id extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form, these are ways of looking
    <div role="group" aria-label={label} className="flex gap-x-3">
      {choices.map(({ id, label: word }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          className={classNames(
            'min-h-6 cursor-default border-b-2 text-ink-2 hover:text-ink',
            id === chosen ? 'border-accent font-semibold text-ink' : 'border-transparent',
          )}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
