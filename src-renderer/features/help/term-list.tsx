import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Glossary, GlossaryTerm } from '../../../src-main/contract/help.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { collatorOf, formatDay } from '../../lib/format.ts';
import { TermText } from '../../lib/help/term-text.tsx';
import { shownCtrl, usePageKeys } from '../../lib/use-page-keys.ts';
import { holdsFolded } from '../../ui/fold.ts';
import { SearchField } from '../../ui/search-field.tsx';

/** Every term in alphabetical order, found by any of its words. */
export function TermList({ glossary }: { glossary: Glossary }) {
  const t = useTexts('help');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { term: chosen } = useSearch({ from: '/help' });
  const navigate = useNavigate({ from: '/help' });
  usePageKeys({ f: () => field.current?.select() });
  const collator = collatorOf(language);
  const shown = glossary.terms
    .filter((term) => isFound(term, typed))
    .sort((one, other) => collator.compare(one.term[language], other.term[language]));
  const search = (text: string) => {
    setTyped(text);
    if (chosen) void navigate({ search: { view: 'terms' }, replace: true });
  };
  return (
    <div className="flex max-w-180 flex-col gap-3">
      <div className="max-w-90">
        <SearchField
          inputRef={field}
          label={t('search')}
          placeholder={t('search')}
          clearLabel={t('clear')}
          shortcut={shownCtrl('F', language)}
          value={typed}
          onChange={search}
        />
      </div>
      <p role="status" className="text-dense text-ink-2">
        {t('found', { count: shown.length })}
      </p>
      <dl>
        {shown.map((term) => (
          <TermEntry key={term.id} term={term} isChosen={term.id === chosen} />
        ))}
      </dl>
      <p className="text-meta text-ink-2">{t('asOf', { day: formatDay(glossary.asOf, language) })}</p>
    </div>
  );
}

function TermEntry({ term, isChosen }: { term: GlossaryTerm; isChosen: boolean }) {
  const language = useLanguage();
  const entry = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    entry.current?.scrollIntoView({ block: 'center' });
    entry.current?.focus();
  }, [isChosen]);
  return (
    <div
      ref={entry}
      tabIndex={-1}
      data-chosen={isChosen || undefined}
      className="focus-inside border-t border-line py-2.5 data-chosen:bg-accent-soft data-chosen:px-2"
    >
      <dt className="font-semibold">{term.term[language]}</dt>
      <dd>
        <TermText term={term} />
      </dd>
    </div>
  );
}

function isFound({ term, text, forms }: GlossaryTerm, typed: string): boolean {
  const words = [term.de, term.en, text.de, text.en, ...forms.de, ...forms.en].join(' ');
  return typed
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => holdsFolded(words, word));
}
