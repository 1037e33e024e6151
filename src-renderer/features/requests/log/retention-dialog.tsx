import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { NumberField } from '../../../ui/number-field.tsx';

/** How long answered requests are kept: the company decides and answers for it. */
export function RetentionDialog({ onClose }: { onClose: () => void }) {
  const { ask } = useAccess();
  const { data } = useQuery(ask.requests.retention.queryOptions());
  return data ? <RetentionForm stored={data.months} onClose={onClose} /> : null;
}

function RetentionForm({ stored, onClose }: { stored: number; onClose: () => void }) {
  const t = useTexts('requests');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const [months, setMonths] = useState<number | null>(stored);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (months === null) return;
    if (!(await deed.run(() => engine.requests.setRetention({ months })))) return;
    done(t('schedule.saved'));
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(next) => !next && onClose()}
      title={t('schedule.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('schedule.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <p>{t('schedule.text')}</p>
        <NumberField
          autoFocus
          label={t('schedule.months')}
          unit={t('schedule.unit')}
          minValue={1}
          maxValue={120}
          step={1}
          value={months}
          onChange={setMonths}
          description={t('schedule.hint')}
          error={months === null ? t('schedule.missing') : undefined}
        />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}
