import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { ChainCheckButton } from '../../lib/chain-check.tsx';
import { ListExport } from '../../lib/list-export.tsx';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { HashText } from '../../ui/hash-text.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EntryRow } from './entry-row.tsx';
import { useSubjectLabel } from './use-sentence.ts';

const pageLength = 50;

/** The whole trail or that of one record, newest first, with the state of its chain. */
export function AuditPage() {
  const { ask } = useAccess();
  const t = useTexts('audit');
  const { subject = null } = useSearch({ from: '/audit' });
  const { data: status } = useSuspenseQuery(ask.vault.status.queryOptions());
  const trail = useInfiniteQuery(
    ask.vault.auditTrail.infiniteOptions({
      input: (before: number | null) => ({ subjectId: subject, before, limit: pageLength }),
      initialPageParam: null as number | null,
      getNextPageParam: ({ entries, hasMore }) => (hasMore ? (entries.at(-1)?.number ?? null) : null),
      throwOnError: onlyWithoutData,
    }),
  );
  const labelOf = useSubjectLabel();
  if (!trail.data) return null;
  const entries = trail.data.pages.flatMap((page) => page.entries);
  const [newest] = entries;
  const label = labelOf(newest);
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={<ListExport of="auditTrail" ids={null} subjectId={subject} />}
      />
      <div className="flex flex-col gap-5 px-6 pt-1 pb-8">
        <p className="max-w-160 text-ink-2">{t('text')}</p>
        <ChainCheckButton />
        {status.auditHead && (
          <p className="flex items-center gap-2 text-dense text-ink-2">
            {t('head')}
            <HashText hash={status.auditHead} copyLabel={t('copy')} copiedLabel={t('copied')} />
          </p>
        )}
        {subject && (
          <p className="flex flex-wrap items-center gap-3">
            <span className="font-semibold">{label ? t('onlySubject', { label }) : t('onlyThis')}</span>
            <Link href="/audit">{t('showAll')}</Link>
          </p>
        )}
        {entries.length === 0 ? (
          <p className="font-serif text-prose text-ink-2">{t('empty')}</p>
        ) : (
          <ol aria-label={t('list')} className="border-t border-line-strong">
            {entries.map((entry) => (
              <EntryRow key={entry.number} entry={entry} isFiltered={subject !== null} />
            ))}
          </ol>
        )}
        {trail.hasNextPage && (
          <div>
            <Button onPress={() => void trail.fetchNextPage()}>{t('older')}</Button>
          </div>
        )}
      </div>
    </>
  );
}
