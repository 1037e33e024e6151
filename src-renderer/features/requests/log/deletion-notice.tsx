import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** More numbers than this are not told one by one. */
const few = 8;

/** Requests whose retention is over, and deleting them for good. */
export function DeletionNotice() {
  const t = useTexts('requests');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery(ask.requests.due.queryOptions());
  const due = data?.requests ?? [];
  if (due.length === 0) return null;
  const count = due.length;
  const remove = () =>
    deed.run(async () => {
      const { deleted } = await engine.requests.deleteDue();
      setAsking(false);
      toasts.add({ text: t('deletion.done', { count: deleted }) });
    });
  return (
    <div className="px-6 pt-4">
      <Notice
        tone="caution"
        title={t('deletion.title', { count })}
        actions={
          <Button small icon={Trash2} onPress={() => setAsking(true)}>
            {t('deletion.act', { count })}
          </Button>
        }
      >
        {t('deletion.text', { count })}
      </Notice>
      <Confirm
        {...{ due, isAsking, setAsking }}
        isPending={deed.isRunning}
        error={deed.error}
        onConfirm={() => void remove()}
      />
    </div>
  );
}

interface ConfirmProps {
  due: readonly { number: string; deleteOn: string }[];
  isAsking: boolean;
  setAsking: (isAsking: boolean) => void;
  isPending: boolean;
  error: unknown;
  onConfirm: () => void;
}

function Confirm({ due, isAsking, setAsking, isPending, error, onConfirm }: ConfirmProps) {
  const t = useTexts('requests');
  const language = useLanguage();
  const count = due.length;
  const named = due.slice(0, few).map(({ number }) => number);
  const numbers = (count > few ? [...named, '…'] : named).join(', ');
  const day = formatDay(due[0]?.deleteOn ?? '', language);
  return (
    <ConfirmDialog
      danger
      isOpen={isAsking}
      onOpenChange={setAsking}
      title={t('deletion.confirmTitle', { count, numbers })}
      confirmLabel={t('deletion.confirm')}
      cancelLabel={t('cancel')}
      {...{ isPending, onConfirm }}
    >
      <p>{t('deletion.confirmText', { count, day, numbers })}</p>
      <p className="pt-2">{t('deletion.backups', { count })}</p>
      <FailureNotice error={error} />
    </ConfirmDialog>
  );
}
