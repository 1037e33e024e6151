import { type FormEvent, useState } from 'react';
import type { SavedView } from '../../../../src-main/contract/vendor-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface ViewNameDialogProps {
  view: Omit<SavedView, 'id'> & { id: string | null };
  onClose: () => void;
}

/** The name of an own view. */
export function ViewNameDialog({ view, onClose }: ViewNameDialogProps) {
  const t = useTexts('vendors');
  const { engine } = useAccess();
  const done = useDoneToast();
  const [name, setName] = useState(view.name);
  const [isMissing, setMissing] = useState(false);
  const deed = useDeed();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    // Enter twice is one view.
    if (deed.isRunning) return;
    if (!(await deed.run(() => engine.vendors.saveView({ ...view, name: name.trim() })))) return;
    done(t('views.saved', { name: name.trim() }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="small"
      title={t(view.id ? 'views.renameTitle' : 'views.saveTitle')}
      closeLabel={t('create.cancel')}
    >
      <form onSubmit={(event) => void save(event)} className="grid gap-4">
        <TextField
          autoFocus
          label={t('views.name')}
          description={t('views.saveText')}
          value={name}
          onChange={setName}
          maxLength={120}
          error={isMissing && name.trim() === '' ? t('views.nameMissing') : undefined}
        />
        <FailureNotice error={deed.error} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('create.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={deed.isRunning}>
            {t(view.id ? 'views.rename' : 'views.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
