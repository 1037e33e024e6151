import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistorySubject } from '../../../../src-main/contract/history.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { HistoryList } from '../../../lib/history-list.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Link } from '../../../ui/link.tsx';

const atOnce = 30;
const most = 200;

/** Sections of the settings in which nothing belongs to the company or nothing can be changed. */
const unkept: ReadonlySet<string> = new Set(['appearance', 'notifications', 'licences', 'about']);

/** Who changed what when in a record and what belongs to it, newest first. */
export function HistoryDialog({ subject, close }: { subject: HistorySubject; close: () => void }) {
  const t = useTexts('audit');
  const frame = useTexts('frame');
  const { ask } = useAccess();
  const language = useLanguage();
  const settings = useTexts('settings');
  const [limit, setLimit] = useState(atOnce);
  const isSection = subject.kind === 'settings';
  const isKept = !isSection || !unkept.has(subject.id);
  const { data, error } = useQuery({
    ...ask.history.ofRecord.queryOptions({ input: { subject, before: null, limit, language } }),
    enabled: isKept,
  });
  const section = `sections.${subject.id}` as Parameters<typeof settings>[0];
  const noted = `past.${subject.id}` as Parameters<typeof settings>[0];
  const label = isSection && settings.has(section) ? settings(section) : data?.label;
  const title = label ? t('history.title', { label }) : t('history.list');
  const trail = isSection ? '/audit' : `/audit?subject=${encodeURIComponent(JSON.stringify(subject.id))}`;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={title}
      closeLabel={frame('close')}
      size="large"
      isToRead
      footer={
        isKept && (
          <Link href={trail} onPress={close}>
            {t('history.all')}
          </Link>
        )
      }
    >
      <FailureNotice error={error} />
      {isSection && settings.has(noted) && <p className="pb-2 text-pretty text-ink-2">{settings(noted)}</p>}
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
