import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { DayField } from '../../lib/day-field.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface PostponeDialogProps {
  serviceIds: string[];
  day: string;
  onClose: () => void;
}

/** Puts reviews off: to which day, and why. The limit is kept by the engine, which says the last day there is. */
export function PostponeDialog({ serviceIds, day, onClose }: PostponeDialogProps) {
  const t = useTexts('reviews');
  const language = useLanguage();
  const { ask, engine } = useAccess();
  const { data } = useQuery(ask.reviews.defaults.queryOptions());
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!until || !reason.trim()) return;
    const isDone = await deed.run(async () => {
      const { postponed } = await engine.reviews.postpone({ serviceIds, until, reason: reason.trim() });
      done(t('bulk.postponed', { count: postponed }));
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(next) => !next && onClose()}
      title={t('postpone.title', { count: serviceIds.length })}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('postpone.act')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        {data && <p className="text-ink-2">{inLanguage(data.reasons.postpone, language)}</p>}
        <DayField
          label={t('postpone.until')}
          value={until}
          onChange={setUntil}
          today={day}
          error={wasTried && !until ? t('postpone.untilNeeded') : undefined}
        />
        <TextArea
          label={t('postpone.reason')}
          minRows={2}
          value={reason}
          onChange={setReason}
          error={wasTried && !reason.trim() ? t('postpone.reasonNeeded') : undefined}
        />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}
