import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerDraft } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { RequestDialogProps } from '../record/remove-dialog.tsx';
import { gapsIn } from './gaps.ts';
import type { AnswerForm } from './use-answer-draft.ts';

export interface AnswerDialogProps extends RequestDialogProps {
  /** With the words as they stand on screen. */
  draft: AnswerDraft;
  ending: AnswerForm['ending'];
}

/** Records that the answer went out; from then on its words are proof. */
export function AnswerDialog({ request, draft, ending, onClose }: AnswerDialogProps) {
  const t = useTexts('requests');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const [on, setOn] = useState<string | null>(() => dayAt(Date.now()));
  const [chosen, setChosen] = useState<string | null>(null);
  const by = (chosen ?? settings?.actor ?? '').trim();
  const gaps = gapsIn(draft.text).length;
  const { id: requestId, number } = request;
  const record = async () => {
    if (on === null) return;
    const answer = { on, by, result: draft.result, language: draft.language, text: draft.text };
    const act = () => deed.run(() => engine.requests.answer({ requestId, answer }));
    if (!(await ending(act))) return;
    toasts.add({ text: t('record.answer.recorded', { number }) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('record.answer.recordTitle', { number })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={on === null || by === ''}
            isPending={deed.isRunning}
            onPress={() => void record()}
          >
            {t('record.answer.record')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('record.answer.recordText')}</p>
        {gaps > 0 && (
          <Notice tone="caution" title={t('record.answer.gaps', { count: gaps })}>
            {t('record.answer.gapsText')}
          </Notice>
        )}
        <DayField isRequired label={t('record.answer.on')} value={on} onChange={setOn} />
        <PersonFields
          label={t('record.answer.by')}
          name={chosen ?? settings?.actor ?? ''}
          onChange={({ name }) => setChosen(name)}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
