import { type FormEvent, useId, useState } from 'react';
import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface RetractDialogProps {
  breachId: string;
  entry: BreachEntry;
  onClose: () => void;
}

/** Takes an entry back with a reason; it stays readable, struck through. */
export function RetractDialog({ breachId, entry, onClose }: RetractDialogProps) {
  const t = useTexts('breach');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const { number, text } = entry;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (isMissing) return;
    const isDone = await deed.run(() =>
      engine.breaches.retractEntry({ breachId, entryId: entry.id, reason: reason.trim() }),
    );
    if (!isDone) return;
    done(t('retract.done', { number }));
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
        {t('retract.act')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('retract.title', { number })}
      closeLabel={t('closeDialog')}
      size="small"
      footer={footer}
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <p className="border-l-3 border-line-strong pl-3 text-ink-2 whitespace-pre-line wrap-anywhere">
          {text}
        </p>
        <p>{t('retract.text')}</p>
        <TextField
          autoFocus
          label={t('retract.reason')}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={wasTried && isMissing ? t('entry.problem.reasonMissing') : undefined}
        />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}
