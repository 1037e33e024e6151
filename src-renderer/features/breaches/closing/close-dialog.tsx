import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useFourEyes } from '../../../lib/second-person/use-four-eyes.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { LessonsField } from './lessons-field.tsx';
import { Obstacles } from './obstacles.tsx';

export interface CloseDialogProps {
  breach: Breach;
  onClose: () => void;
}

/** Closes a case: what still stands in the way with the ways there, the lessons, and what becomes fixed. */
export function CloseDialog({ breach, onClose }: CloseDialogProps) {
  const t = useTexts('breachSteps');
  const a = useTexts('approvals');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const eyes = useFourEyes('closings');
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [reviewedBy, setReviewed] = useState('');
  const by = chosen ?? settings?.actor ?? '';
  const isFree = breach.closeObstacles.length === 0;
  const close = async () => {
    const given = { breachId: breach.id, by: by.trim(), note };
    const isDone = await deed.run(() =>
      eyes.run({ kind: 'closing', ...given }, () =>
        engine.breaches.close({ ...given, reviewedBy: reviewedBy.trim() }),
      ),
    );
    if (!isDone) return;
    eyes.tell(t('closing.done', { number: breach.number }));
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      {isFree && (
        <Button
          variant="primary"
          icon={Lock}
          isDisabled={by.trim() === ''}
          isPending={deed.isRunning}
          onPress={() => void close()}
        >
          {eyes.label(t('closing.close'))}
        </Button>
      )}
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('closing.title', { number: breach.number })}
      closeLabel={t('cancel')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <p>{t('closing.text')}</p>
        <Obstacles breach={breach} onLeave={onClose} />
        <LessonsField breach={breach} />
        {isFree && (
          <>
            <TextArea label={t('closing.note')} minRows={2} value={note} onChange={setNote} />
            <PersonFields label={t('closing.by')} name={by} onChange={({ name }) => setChosen(name)} />
            {!eyes.isNeeded && (
              <PersonFields
                label={a('reviewedBy')}
                name={reviewedBy}
                onChange={({ name }) => setReviewed(name)}
              />
            )}
          </>
        )}
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
