import type { HelpBook } from '../../../src-main/contract/help.ts';
import { shortcuts } from '../../../src-main/contract/shortcut-keys.ts';
import { WindowCommand } from '../../../src-main/contract/shortcuts.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { isMac } from '../../lib/key-words.ts';
import { KeyTable } from './key-table.tsx';

/** Keys that work everywhere, then those of each screen. */
export function AllKeys({ book }: { book: HelpBook }) {
  const t = useTexts('help');
  const frame = useTexts('frame');
  const language = useLanguage();
  const everywhere = WindowCommand.options.flatMap((command) => {
    const [keys] = shortcuts[command];
    return keys ? [{ keys, does: frame(`keys.${command}`) }] : [];
  });
  const withKeys = book.screens.filter(({ keys }) => keys.length > 0);
  return (
    <div className="grid max-w-200 gap-x-10 gap-y-6 wide:grid-cols-2">
      <section>
        <h2 className="pb-2 text-section">{t('everywhere')}</h2>
        <KeyTable rows={everywhere} isMac={isMac} />
        <p className="pt-3 text-dense text-ink-2">{frame('shortcutsText')}</p>
      </section>
      {withKeys.map(({ id, title, keys }) => (
        <section key={id}>
          <h2 className="pb-2 text-section">{title[language]}</h2>
          <KeyTable rows={keys.map((key) => ({ keys: key.keys, does: key.does[language] }))} isMac={isMac} />
        </section>
      ))}
    </div>
  );
}
