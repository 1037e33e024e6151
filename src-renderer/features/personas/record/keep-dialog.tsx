import { useState } from 'react';
import type { Persona } from '../../../../src-main/contract/personas.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface KeepDialogProps {
  persona: Persona;
  /** When the words were stored that are to be kept; the page may not have read them back yet. */
  basedOn: () => string;
  onClose: () => void;
}

/** A last look before the words are kept as a version for ever. */
export function KeepDialog({ persona, basedOn, onClose }: KeepDialogProps) {
  const t = useTexts('personas');
  const { engine } = useAccess();
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const number = String((persona.versions[0]?.number ?? 0) + 1);
  const keep = () =>
    deed.run(async () => {
      await engine.personas.saveVersion({ personaId: persona.id, reason, basedOn: basedOn() });
      toasts.add({ text: t('keep.done', { number }) });
      onClose();
    });
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={t('keep.title', { number })}
      confirmLabel={t('keep.act')}
      cancelLabel={t('cancel')}
      isPending={deed.isRunning}
      onConfirm={() => void keep()}
    >
      <div className="grid gap-4">
        <p>{t('keep.text', { number })}</p>
        <TextField label={t('keep.reason')} maxLength={500} value={reason} onChange={setReason} />
        <FailureNotice error={deed.error} />
      </div>
    </ConfirmDialog>
  );
}
