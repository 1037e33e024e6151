import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

export interface EnterDialogProps {
  title: string;
  /** What the entry does and what it leaves alone. */
  note: string;
  /** Enters it and tells what was done; null while it cannot be entered. */
  enter: (() => Promise<string>) | null;
  onClose: () => void;
  onDone: () => void;
  children: ReactNode;
}

/** Asks what is to be entered for all chosen lines at once; goes once it is in the file. */
export function EnterDialog({ title, note, enter, onClose, onDone, children }: EnterDialogProps) {
  const t = useTexts('transfers');
  const deed = useDeed();
  const done = useDoneToast();
  const run = () =>
    enter &&
    void deed.run(async () => {
      done(await enter());
      onClose();
      onDone();
    });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      closeLabel={t('close')}
      footer={
        <>
          <Button onPress={onClose}>{t('bulk.cancel')}</Button>
          <Button variant="primary" isDisabled={enter === null} isPending={deed.isRunning} onPress={run}>
            {t('bulk.enter')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FailureNotice error={deed.error} />
        {children}
        <p className="text-dense text-ink-2">{note}</p>
      </div>
    </Dialog>
  );
}
