import { type FormEvent, useId, useState } from 'react';
import type { SubProcessorNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

export interface Decision {
  kind: 'accepted' | 'objected';
  changeIds: string[];
}

export interface DecideDialogProps {
  notice: SubProcessorNotice;
  decision: Decision;
  onClose: () => void;
}

/** Accepts changes or notes that an objection went out: on which day, and why. */
export function DecideDialog({ notice, decision: { kind, changeIds }, onClose }: DecideDialogProps) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const [on, setOn] = useState<string | null>(dayHere());
  const [reason, setReason] = useState('');
  const count = changeIds.length;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (on === null) return;
    const decided = { noticeId: notice.id, changeIds, decision: kind, on, reason: reason.slice(0, 2000) };
    if (!(await deed.run(() => engine.subprocessors.decideChanges(decided)))) return;
    done(t(kind === 'accepted' ? 'decide.accepted' : 'decide.objected', { count }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(next) => !next && onClose()}
      title={t(kind === 'accepted' ? 'decide.acceptTitle' : 'decide.objectTitle', { count })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t(kind === 'accepted' ? 'changes.accept' : 'changes.object')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <p>{t(kind === 'accepted' ? 'decide.acceptText' : 'decide.objectText')}</p>
        <DayField
          label={t('decide.on')}
          isRequired
          value={on}
          onChange={setOn}
          error={on === null ? t('decide.dayMissing') : undefined}
        />
        <TextArea label={t('decide.reason')} value={reason} onChange={setReason} minRows={2} />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}

/** The present day on the clock of this computer. */
export function dayHere(): string {
  return onTheWall(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).day;
}
