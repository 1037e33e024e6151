import { type FormEvent, useId, useState } from 'react';
import type { SubProcessorNotice } from '../../../../src-main/contract/subprocessor-notices.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { type DraftFacts, NoticeFields } from './notice-fields.tsx';

/** Puts the facts of a notice right; its period follows. */
export function NoticeDialog({ notice, onClose }: { notice: SubProcessorNotice; onClose: () => void }) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const { toldBy, noticedOn, objectionDays, objectionUntil, effectiveOn, note } = notice;
  const [facts, setFacts] = useState<DraftFacts>({
    toldBy,
    noticedOn,
    objectionDays,
    objectionUntil,
    effectiveOn,
    note,
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const day = facts.noticedOn;
    if (day === null) return;
    const saved = { noticeId: notice.id, facts: { ...facts, noticedOn: day } };
    if (!(await deed.run(() => engine.subprocessors.saveNotice(saved)))) return;
    done(t('notice.saved'));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('notice.editTitle')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('notice.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <NoticeFields facts={facts} onChange={(part) => setFacts({ ...facts, ...part })} />
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}
