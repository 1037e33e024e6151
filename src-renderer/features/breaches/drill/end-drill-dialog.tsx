import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** Ends a drill with a sentence on how it went and what is learned from it. */
export function EndDrillDialog({ breachId, onClose }: { breachId: string; onClose: () => void }) {
  const t = useTexts('drill');
  const { engine } = useAccess();
  const deed = useDeed();
  const [result, setResult] = useState('');
  const [lessons, setLessons] = useState('');
  const end = async () => {
    if (await deed.run(() => engine.breaches.endDrill({ breachId, result, lessons }))) onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button variant="primary" isPending={deed.isRunning} onPress={() => void end()}>
        {t('end')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('endTitle')}
      closeLabel={t('close')}
      footer={footer}
    >
      <div className="flex flex-col gap-4">
        <p>{t('endText')}</p>
        <TextField
          autoFocus
          label={t('result')}
          description={t('resultHint')}
          maxLength={500}
          value={result}
          onChange={setResult}
        />
        <TextArea label={t('lessons')} description={t('lessonsHint')} value={lessons} onChange={setLessons} />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
