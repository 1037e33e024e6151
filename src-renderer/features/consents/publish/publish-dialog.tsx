import { useState } from 'react';
import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useFourEyes } from '../../../lib/second-person/use-four-eyes.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Draft } from '../draft/use-draft.ts';
import type { ShownVersion } from '../text/shown-version.ts';
import { numberOf } from '../version-state.ts';

export interface PublishDialogProps {
  shown: ShownVersion;
  draft: Draft;
  answer: CheckAnswer | undefined;
  onClose: () => void;
}

/** The last look: what becomes permanent, by whom, why. Flaws that stand are named; people decide. */
export function PublishDialog({ shown: { text, version }, draft, answer, onClose }: PublishDialogProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { engine } = useAccess();
  const deed = useDeed();
  const eyes = useFourEyes('publications');
  const [by, setBy] = useActor();
  const [approvedBy, setApprovedBy] = useState('');
  const [reason, setReason] = useState(draft.reason);
  const number = numberOf(version, text.versions);
  const publish = async () => {
    const isDone = await deed.run(async () => {
      if (!(await draft.flush())) throw draft.error;
      const given = { versionId: version.id, by: by.trim(), reason: reason.trim() };
      await eyes.run({ kind: 'publication', ...given }, () =>
        engine.consents.publish({ ...given, approvedBy: approvedBy.trim() }),
      );
    });
    if (!isDone) return;
    eyes.tell(t('publish.done', { number }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('publish.title', { number, text: text.name })}
      closeLabel={register('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{register('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={by.trim() === '' || reason.trim() === ''}
            isPending={deed.isRunning}
            onPress={() => void publish()}
          >
            {eyes.label(t('publish.act'))}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('publish.permanent')}</p>
        {answer?.verdict === 'fail' && text.kind === 'consent' && (
          <Notice tone="caution" title={t('publish.flawed')}>
            {t('publish.flawedText')}
          </Notice>
        )}
        <PersonFields label={t('facts.by')} name={by} onChange={({ name }) => setBy(name)} />
        {!eyes.isNeeded && (
          <PersonFields
            label={t('publish.approvedBy')}
            name={approvedBy}
            onChange={({ name }) => setApprovedBy(name)}
          />
        )}
        <TextField
          label={t('draft.reasonLabel')}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
