import { Trash2 } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useDoneToast } from '../../../lib/saving.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useShowVendor } from './use-vendor.ts';

export interface RecordDialogProps {
  title: string;
  onClose: () => void;
  /** False keeps the dialog open: something is missing and says so at its field. */
  save: () => Promise<Vendor> | false;
  /** Takes the part away; offered only for what exists. */
  removal?: { run: () => Promise<Vendor>; done: string } | undefined;
  children: ReactNode;
}

/** One part of a vendor's record that is written as a whole: a place, a sub-processor, a document. */
export function RecordDialog({ title, onClose, save, removal, children }: RecordDialogProps) {
  const t = useTexts('vendor');
  const formId = useId();
  const done = useDoneToast();
  const show = useShowVendor();
  const [error, setError] = useState<unknown>(null);
  const finish = async (act: Promise<Vendor>, said?: string) => {
    try {
      show(await act);
      done(said);
      onClose();
    } catch (refusal) {
      setError(refusal);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in a portal: its form must not submit one around it.
    event.stopPropagation();
    const act = save();
    if (act) void finish(act);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      closeLabel={t('close')}
      footer={
        <>
          {removal && (
            <>
              <Button variant="quiet" icon={Trash2} onPress={() => void finish(removal.run(), removal.done)}>
                {t('remove')}
              </Button>
              <span className="flex-1" />
            </>
          )}
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <FailureNotice error={error} />
        {children}
      </form>
    </Dialog>
  );
}
