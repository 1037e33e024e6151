import type { HelpBook, HelpScreen } from '../../../src-main/contract/help.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { KeyTable } from './key-table.tsx';

interface HelpTextProps {
  book: HelpBook;
  screen: HelpScreen;
  isMac: boolean;
}

/** Purpose, steps, law with source and day, and the keys of a screen. */
export function HelpText({ book, screen, isMac }: HelpTextProps) {
  const t = useTexts('help');
  const language = useLanguage();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-pretty">{screen.purpose[language]}</p>
      <section>
        <h3 className="pb-1 text-base">{t('steps')}</h3>
        <ol className="flex list-decimal flex-col gap-1 pl-5">
          {screen.steps.map((step) => (
            <li key={step.de}>{step[language]}</li>
          ))}
        </ol>
      </section>
      <LawBehind book={book} ids={screen.laws} />
      {screen.keys.length > 0 && (
        <section>
          <h3 className="pb-1 text-base">{t('keys')}</h3>
          <KeyTable
            isMac={isMac}
            rows={screen.keys.map(({ keys, does }) => ({ keys, does: does[language] }))}
          />
        </section>
      )}
      <p className="text-meta text-ink-2">{t('asOf', { day: formatDay(book.asOf, language) })}</p>
    </div>
  );
}

function LawBehind({ book, ids }: { book: HelpBook; ids: readonly string[] }) {
  const t = useTexts('help');
  const language = useLanguage();
  const laws = book.laws.filter(({ id }) => ids.includes(id));
  const sources = book.sources.filter(({ id }) => laws.some(({ source }) => source === id));
  return (
    <section>
      <h3 className="pb-1 text-base">{t('law')}</h3>
      <dl className="flex flex-col gap-2">
        {laws.map(({ id, article, says }) => (
          <div key={id}>
            <dt className="font-semibold">{article[language]}</dt>
            <dd className="text-pretty text-ink-2">{says[language]}</dd>
          </div>
        ))}
      </dl>
      <ul aria-label={t('sources')} className="flex flex-col gap-0.5 pt-2 text-meta text-ink-2">
        {sources.map(({ id, title, url }) => (
          <li key={id}>
            {title[language]}
            {url && <span className="block break-all select-text">{url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
