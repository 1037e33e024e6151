import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistorySubject } from '../../../../src-main/contract/history.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Link } from '../../../ui/link.tsx';
import { HistoryList } from './history-list.tsx';

const atOnce = 30;
const most = 200;

/** Who changed what when in a record and what belongs to it, newest first. */
export function HistoryDialog({ subject, close }: { subject: HistorySubject; close: () => void }) {
  const t = useTexts('audit');
  const frame = useTexts('frame');
  const { ask } = useAccess();
  const [limit, setLimit] = useState(atOnce);
  const { data, error } = useQuery(
    ask.history.ofRecord.queryOptions({ input: { subject, before: null, limit } }),
  );
  const title = data?.label ? t('history.title', { label: data.label }) : t('history.list');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={title}
      closeLabel={frame('close')}
      size="large"
      isToRead
      footer={
        <Link href={`/audit?subject=${encodeURIComponent(JSON.stringify(subject.id))}`} onPress={close}>
          {t('history.all')}
        </Link>
      }
    >
      <FailureNotice error={error} />
      {data?.entries.length === 0 && <p className="text-ink-2">{t('history.none')}</p>}
      {data && <HistoryList entries={data.entries} />}
      {data?.hasMore && limit < most && (
        <div className="pt-3">
          <Button small onPress={() => setLimit(most)}>
            {t('history.more')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
