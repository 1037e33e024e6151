import { useNavigate, useSearch } from '@tanstack/react-router';
import type { HelpBook } from '../../../src-main/contract/help.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { collatorOf } from '../../lib/format.ts';
import { isMac } from '../../lib/key-words.ts';
import { Select } from '../../ui/select.tsx';
import { HelpText } from './help-text.tsx';

/** The help of any screen, to be read without going there. */
export function ScreenHelp({ book }: { book: HelpBook }) {
  const t = useTexts('help');
  const language = useLanguage();
  const { screen: wanted } = useSearch({ from: '/help' });
  const navigate = useNavigate({ from: '/help' });
  const screens = book.screens.filter(({ places }) => places.every(({ path }) => path !== '*'));
  const screen = screens.find(({ id }) => id === wanted) ?? screens[0];
  const collator = collatorOf(language);
  const options = screens
    .map(({ id, title }) => ({ id, label: title[language] }))
    .sort((one, other) => collator.compare(one.label, other.label));
  if (!screen) return null;
  return (
    <div className="flex max-w-160 flex-col gap-4">
      <div className="max-w-90">
        <Select
          label={t('screen')}
          value={screen.id}
          onChange={(id) => void navigate({ search: { view: 'screens', screen: id }, replace: true })}
          options={options}
        />
      </div>
      <h2 className="font-serif text-dialog">{screen.title[language]}</h2>
      <HelpText book={book} screen={screen} isMac={isMac} />
    </div>
  );
}
