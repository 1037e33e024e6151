import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Tag } from '../../../ui/tag.tsx';

/** What happened before, with its source; what is not decided yet says so. */
export function EventList() {
  const t = useTexts('transferShock');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.transfers.shockTexts.queryOptions());
  if (!data) return null;
  return (
    <section aria-label={t('history')}>
      <h2 className="pb-1 font-semibold">{t('history')}</h2>
      <ol className="grid gap-2 border-l-2 border-line pl-3">
        {data.events.map((event) => (
          <li key={event.id} className="text-dense">
            <p className="font-semibold">
              <span className="font-normal text-ink-2">{formatDay(event.day, language)}</span>{' '}
              {event.title[language]} {event.isPending && <Tag status="wait">{t('pending')}</Tag>}
            </p>
            <p className="text-ink-2">{event.text[language]}</p>
            <p className="text-meta text-ink-3">
              {data.sources.find(({ id }) => id === event.sourceId)?.title[language]}
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-meta text-ink-3">{t('asOf', { day: formatDay(data.asOf, language) })}</p>
    </section>
  );
}
