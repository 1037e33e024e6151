import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditEntry } from '../../src-main/contract/vault.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { SectionHeading } from '../ui/section-heading.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { formatInstant } from './format.ts';
import { useAccess } from './queries.ts';

const atOnce = 50;
const most = 200;

/** What happened to a record, by whom and when; the audit trail has the proof. */
export function RecordHistory({ subjectId }: { subjectId: string }) {
  const t = useTexts('audit');
  const { ask } = useAccess();
  const [limit, setLimit] = useState(atOnce);
  const { data, error } = useQuery(
    ask.vault.auditTrail.queryOptions({ input: { subjectId, before: null, limit } }),
  );
  const address = `/audit?subject=${encodeURIComponent(JSON.stringify(subjectId))}`;
  return (
    <section className="bg-surface px-6 py-5">
      <SectionHeading aside={<Link href={address}>{t('history.all')}</Link>}>
        {t('history.list')}
      </SectionHeading>
      <FailureNotice error={error} />
      {data?.entries.length === 0 && <p className="pt-2 text-ink-2">{t('history.none')}</p>}
      <ol className="pt-2">
        {data?.entries.map((entry) => (
          <HistoryRow key={entry.number} entry={entry} />
        ))}
      </ol>
      {data?.hasMore && limit < most && (
        <Button small onPress={() => setLimit(most)}>
          {t('history.more')}
        </Button>
      )}
    </section>
  );
}

function HistoryRow({ entry }: { entry: AuditEntry }) {
  const t = useTexts('audit');
  const language = useLanguage();
  const key = `actions.${entry.action}` as Parameters<typeof t>[0];
  const { action, subjectLabel: label } = entry;
  return (
    <li className="flex flex-wrap gap-x-4 border-b border-line py-1.5 text-dense last:border-b-0">
      <time dateTime={entry.at} className="w-32 shrink-0 text-ink-2">
        {formatInstant(entry.at, language)}
      </time>
      <span className="min-w-0 flex-1 basis-64 wrap-anywhere">
        {t.has(key) ? t(key, { label }) : t('other', { action, label })}
      </span>
      <span className="text-ink-2">{entry.actor || t('nobody')}</span>
    </li>
  );
}
