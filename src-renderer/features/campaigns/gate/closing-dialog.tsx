import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { GateView } from './use-gate-view.ts';

interface ClosingDialogProps {
  /** Takes the release back, or ends the campaign before its last day. */
  act: 'withdraw' | 'end';
  view: GateView;
  onClose: () => void;
}

/** Takes a release back or ends the campaign: by whom and why. */
export function ClosingDialog({ act, view: { campaign }, onClose }: ClosingDialogProps) {
  const t = useTexts('gate');
  const { engine } = useAccess();
  const deed = useDeed();
  const [by, setBy] = useActor();
  const [reason, setReason] = useState('');
  const isWhole = by.trim() !== '' && reason.trim() !== '';
  const close = async () => {
    const input = { campaignId: campaign.id, by: by.trim(), reason: reason.trim() };
    const run = act === 'end' ? engine.campaigns.end : engine.campaigns.withdrawRelease;
    if (!(await deed.run(() => run(input)))) return;
    toasts.add({ text: t(act === 'end' ? 'release.ended' : 'release.withdrawn') });
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={onClose}
      title={t(`release.${act}Title`)}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={!isWhole}
            isPending={deed.isRunning}
            onPress={() => void close()}
          >
            {t(`release.${act}`)}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t(`release.${act}Text`)}</p>
        <PersonFields label={t(`release.${act}By`)} name={by} onChange={({ name }) => setBy(name)} />
        <TextField
          isRequired
          label={t('release.reason')}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
