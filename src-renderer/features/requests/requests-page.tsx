import { useNavigate } from '@tanstack/react-router';
import { CalendarClock, FileText, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { ListExport } from '../../lib/list-export.tsx';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DeletionNotice } from './log/deletion-notice.tsx';
import { useLogAddress } from './log/log-address.ts';
import { LogTable } from './log/log-table.tsx';
import { LogViews } from './log/log-views.tsx';
import { RetentionDialog } from './log/retention-dialog.tsx';
import { RowInspector } from './log/row-inspector.tsx';
import { useLog } from './log/use-log.ts';
import { NewRequestDialog } from './new/new-request-dialog.tsx';

/** The log of requests: what people ask for, by when it is to be answered, and until when it is kept. */
export function RequestsPage() {
  const t = useTexts('requests');
  const list = useLogAddress();
  const log = useLog(list.address);
  const navigate = useNavigate();
  const [dialog, open] = useState<'create' | 'retention' | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const create = () => open('create');
  const print = () => void navigate({ to: '/reports', search: { kind: 'requestRegister' } });
  usePageKeys({ n: create, f: () => search.current?.select() });
  const { selected } = list.address;
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader
          title={t('title')}
          count={log.counts?.all}
          subtitle={t('subtitle')}
          actions={
            <>
              <ListExport of="requests" ids={log.isBehind ? undefined : log.rows?.map(({ id }) => id)} />
              <Button icon={FileText} onPress={print}>
                {t('report')}
              </Button>
              <Button icon={CalendarClock} onPress={() => open('retention')}>
                {t('retention')}
              </Button>
              <Button variant="primary" icon={Plus} onPress={create}>
                {t('log')}
              </Button>
            </>
          }
        />
        <DeletionNotice />
        <div className="h-4 shrink-0" />
        <LogViews list={list} counts={log.counts} search={search}>
          <FailureNotice error={log.error} />
          <LogTable list={list} log={log} onCreate={create} />
        </LogViews>
      </div>
      {selected && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <RowInspector requestId={selected} onClose={() => list.refine({ selected: undefined })} />
        </div>
      )}
      {dialog === 'retention' && <RetentionDialog onClose={() => open(null)} />}
      {dialog === 'create' && (
        <NewRequestDialog
          onClose={() => open(null)}
          onCreated={(requestId) => void navigate({ to: '/requests/$requestId', params: { requestId } })}
        />
      )}
    </div>
  );
}
