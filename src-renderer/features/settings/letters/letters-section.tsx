import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { LetterFamily, type LetterWording } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { LeaveGuard } from '../../../lib/leave-guard.tsx';
import { onlyWithoutData, useAccess } from '../../../lib/queries.ts';
import { shownCtrl, usePageKeys } from '../../../lib/use-page-keys.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { SectionPage } from '../section-page.tsx';
import { FamilyTexts } from './family-texts.tsx';
import { countViews, shownTexts, type View } from './shown-texts.ts';
import { isUnsaved, type Written } from './written.ts';

/** Words of letters: what is shipped, what the company has put in its own, and where the two have come apart. */
export function LettersSection() {
  const { ask } = useAccess();
  const { data } = useQuery({ ...ask.wordings.list.queryOptions(), throwOnError: onlyWithoutData });
  return data ? <Letters texts={data.texts} /> : null;
}

function Letters({ texts }: { texts: LetterWording[] }) {
  const t = useTexts('wordings');
  const language = useLanguage();
  const navigate = useNavigate();
  const { text: opened } = useSearch({ from: '/settings/$section' });
  const [view, setView] = useState<View>('all');
  const [search, setSearch] = useState('');
  const [written, setWritten] = useState<Written>({});
  const field = useRef<HTMLInputElement>(null);
  useOpenedInView(opened);
  const counts = countViews(texts);
  const shown = shownTexts(texts, { view, search, language, opened: opened ?? null });
  const toggle = (key: string) =>
    void navigate({
      to: '/settings/$section',
      params: { section: 'letters' },
      search: opened === key ? {} : { text: key },
      replace: true,
      resetScroll: false,
    });
  const unsaved = texts.find((text) => isUnsaved(text, written[text.key]));
  // The editor hears Ctrl+S first; of a closed text nothing may be said to be saved.
  usePageKeys({
    f: () => field.current?.focus(),
    ...(unsaved && unsaved.key !== opened ? { s: () => toggle(unsaved.key) } : {}),
  });
  return (
    <SectionPage title={t('title')} text={t('text')}>
      <p className="-mt-3 max-w-160 text-dense text-ink-2">{t('fixed')}</p>
      <div className="grid items-end gap-3 min-[960px]:grid-cols-2">
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          clearLabel={t('clear')}
          shortcut={shownCtrl('F', language)}
          inputRef={field}
          value={search}
          onChange={setSearch}
        />
        <Select<View>
          label={t('show')}
          value={view}
          onChange={setView}
          options={(['all', 'own', 'changed'] as const).map((id) => ({
            id,
            label: t(`views.${id}`, { count: counts[id] }),
          }))}
        />
      </div>
      {shown.length === 0 && (
        <p role="status" className="font-serif text-prose text-ink-2">
          {t(`nothing.${search.trim() !== '' || view === 'all' ? 'search' : view}`)}
        </p>
      )}
      {LetterFamily.options.map((family) => (
        <FamilyTexts
          key={family}
          texts={shown.filter((text) => text.family === family)}
          opened={opened ?? null}
          written={written}
          onToggle={toggle}
          onWritten={setWritten}
        />
      ))}
      <LeaveGuard
        isUnsaved={unsaved !== undefined}
        texts={{ title: t('leaveTitle'), text: t('leaveText'), leave: t('leave'), stay: t('stay') }}
      />
    </SectionPage>
  );
}

/** Whoever comes from the search or from a letter sees the text that was meant. */
function useOpenedInView(opened: string | undefined): void {
  const first = useRef(opened);
  useEffect(() => {
    const row = first.current === undefined ? null : document.getElementById(`wording-${first.current}`);
    row?.scrollIntoView({ block: 'start' });
    row?.focus();
  }, []);
}
