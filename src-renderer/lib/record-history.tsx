import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistorySubject } from '../../src-main/contract/history.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { SectionHeading } from '../ui/section-heading.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { HistoryList } from './history-list.tsx';
import { useAccess } from './queries.ts';

const atOnce = 50;
const most = 200;

/** What happened to a record and to what belongs to it, by whom and when; the audit trail has the proof. */
export function RecordHistory({ subject }: { subject: HistorySubject }) {
  const language = useLanguage();
  const t = useTexts('audit');
  const { ask } = useAccess();
  const [limit, setLimit] = useState(atOnce);
  const { data, error } = useQuery(
    ask.history.ofRecord.queryOptions({ input: { subject, before: null, limit, language } }),
  );
  const address = `/audit?subject=${encodeURIComponent(JSON.stringify(subject.id))}`;
  return (
    <section className="bg-surface px-6 py-5">
      <SectionHeading aside={<Link href={address}>{t('history.all')}</Link>}>
        {t('history.list')}
      </SectionHeading>
      <FailureNotice error={error} />
      {data?.entries.length === 0 && <p className="pt-2 text-ink-2">{t('history.none')}</p>}
      <div className="pt-2">{data && <HistoryList entries={data.entries} />}</div>
      {data?.hasMore && limit < most && (
        <Button small onPress={() => setLimit(most)}>
          {t('history.more')}
        </Button>
      )}
    </section>
  );
}
