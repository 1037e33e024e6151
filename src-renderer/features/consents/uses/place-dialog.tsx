import { useState } from 'react';
import { type TextUse, UseKind, type UseProfile } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface PlaceDialogProps {
  textId: string;
  /** Null for a new place. */
  use: TextUse | null;
  onClose: () => void;
}

/** A place where the text is shown: what it is, where it is, for which campaign. */
export function PlaceDialog({ textId, use, onClose }: PlaceDialogProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [place, setPlace] = useState<UseProfile>({
    textId,
    kind: use?.kind ?? 'form',
    name: use?.name ?? '',
    address: use?.address ?? '',
    campaign: use?.campaign ?? '',
  });
  const change = (part: Partial<UseProfile>) => setPlace({ ...place, ...part });
  const keep = async () => {
    const next = { ...place, name: place.name.trim() };
    if (!(await deed.run(() => engine.consents.saveUse({ useId: use?.id ?? null, use: next })))) return;
    done();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t(use ? 'places.edit' : 'places.add')}
      closeLabel={register('cancel')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{register('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={place.name.trim() === ''}
            isPending={deed.isRunning}
            onPress={() => void keep()}
          >
            {t(use ? 'keep' : 'places.add')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextField
          autoFocus
          label={t('places.name')}
          description={t('places.nameHint')}
          isRequired
          maxLength={500}
          value={place.name}
          onChange={(name) => change({ name })}
        />
        <Select
          label={t('places.kind')}
          options={UseKind.options.map((id) => ({ id, label: register(`useKind.${id}`) }))}
          value={place.kind}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={t('places.address')}
          description={t('places.addressHint')}
          maxLength={500}
          value={place.address}
          onChange={(address) => change({ address })}
        />
        <TextField
          label={t('places.campaign')}
          maxLength={500}
          value={place.campaign}
          onChange={(campaign) => change({ campaign })}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
