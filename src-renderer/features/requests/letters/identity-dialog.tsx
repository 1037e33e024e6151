import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { profileOf } from '../record/profile-of.ts';
import type { RequestDialogProps } from '../record/remove-dialog.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { useLetter } from './use-letter.ts';

/** Asks who is asking (Art. 12(6) GDPR): the letter, and the day on which it went out. */
export function IdentityDialog({ request, onClose }: RequestDialogProps) {
  const t = useTexts('requests');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [reason, setReason] = useState('');
  const [askedOn, setAskedOn] = useState<string | null>(() => dayAt(Date.now()));
  const letter = useLetter(request.id, { about: 'identity', reason });
  const save = async () => {
    if (askedOn === null) return;
    const profile = { ...profileOf(request), identity: { state: 'doubted' as const, askedOn } };
    if (!(await deed.run(() => engine.requests.saveProfile({ requestId: request.id, profile })))) return;
    done(t('record.letter.identityDone'));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('record.letter.identityTitle')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={askedOn === null}
            isPending={deed.isRunning}
            onPress={() => void save()}
          >
            {t('record.letter.identitySave')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t('record.letter.identityText')}</p>
        <TextArea
          autoFocus
          label={t('record.letter.identityReason')}
          minRows={2}
          value={reason}
          onChange={(next) => setReason(next.slice(0, 5000))}
        />
        <LetterPreview letter={letter} />
        <DayField
          isRequired
          label={t('record.identity.askedOn')}
          description={t('record.identity.askedHint')}
          value={askedOn}
          onChange={setAskedOn}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
