import { useState } from 'react';
import type { Inquiry } from '../../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

export interface StepDialogProps {
  inquiry: Inquiry;
  step: 'sent' | 'reminded';
  onClose: () => void;
}

/** Notes on which day the questions, or the reminder, went out: Obhut sends nothing itself. */
export function StepDialog({ inquiry: { id: inquiryId, questions }, step, onClose }: StepDialogProps) {
  const t = useTexts('inquiries');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [on, setOn] = useState<string | null>(() => dayAt(Date.now()));
  const record = async () => {
    if (on === null) return;
    const act = step === 'sent' ? engine.inquiries.markSent : engine.inquiries.markReminded;
    if (!(await deed.run(() => act({ inquiryId, on })))) return;
    done(t(`step.${step}.done`));
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(next) => !next && onClose()}
      title={t(`step.${step}.title`)}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={on === null}
            isPending={deed.isRunning}
            onPress={() => void record()}
          >
            {t(`step.${step}.act`)}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t(`step.${step}.text`, { count: questions })}</p>
        <DayField isRequired label={t('step.on')} value={on} onChange={setOn} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
