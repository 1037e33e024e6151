import { useState } from 'react';
import type { BreachNotice } from '../../../../src-main/contract/breach-notification.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The number that the authority gave; it often comes days later and is added then, once. */
export function ReferencePart({ notice, isClosed }: { notice: BreachNotice; isClosed: boolean }) {
  const t = useTexts('breachSteps');
  const { engine } = useAccess();
  const deed = useDeed();
  const [reference, setReference] = useState('');
  if (notice.reference !== '' || isClosed) return null;
  const keep = () =>
    deed.run(() => engine.breaches.noteReference({ noticeId: notice.id, reference: reference.trim() }));
  return (
    <div className="flex flex-col items-start gap-2">
      <TextField
        label={t('notification.reference')}
        description={t('notification.referenceLater')}
        maxLength={500}
        value={reference}
        onChange={setReference}
      />
      <Button
        small
        isDisabled={reference.trim() === ''}
        isPending={deed.isRunning}
        onPress={() => void keep()}
      >
        {t('notification.noteReference')}
      </Button>
      <FailureNotice error={deed.error} />
    </div>
  );
}
