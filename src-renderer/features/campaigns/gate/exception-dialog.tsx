import { useState } from 'react';
import type { GateItem } from '../../../../src-main/contract/campaign-gate.ts';
import type { Day } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { PersonFields } from '../../../lib/person-fields.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useActor } from '../../../lib/use-actor.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { GateView } from './use-gate-view.ts';
import { useOpenItem } from './use-open-item.ts';

interface ExceptionDialogProps {
  item: GateItem;
  view: GateView;
  onClose: () => void;
}

/** Somebody answers for a gap by name, with a reason, until a day. Only for what is no blocker. */
export function ExceptionDialog({ item, view, onClose }: ExceptionDialogProps) {
  const t = useTexts('gate');
  const language = useLanguage();
  const draft = useException(item, view, onClose);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('exceptions.grantTitle')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!draft.isWhole}
            isPending={draft.deed.isRunning}
            onPress={() => void draft.grant()}
          >
            {t('exceptions.grant')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>
          <strong>{inLanguage(item.title, language)}</strong>, {inLanguage(item.basis, language)}
        </p>
        <p>{t('exceptions.grantText')}</p>
        <PersonFields
          label={t('exceptions.person')}
          name={draft.by}
          onChange={({ name }) => draft.setBy(name)}
        />
        <TextArea
          isRequired
          label={t('exceptions.reason')}
          description={t('exceptions.reasonHint')}
          value={draft.reason}
          onChange={draft.setReason}
        />
        <DayField
          isRequired
          label={t('exceptions.untilLabel')}
          today={view.today}
          error={draft.isPast ? t('exceptions.untilPast') : undefined}
          value={draft.until}
          onChange={draft.setUntil}
        />
        <FailureNotice error={draft.deed.error} />
      </div>
    </Dialog>
  );
}

function useException({ id: item }: GateItem, { campaign, today }: GateView, onClose: () => void) {
  const t = useTexts('gate.exceptions');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const { open } = useOpenItem();
  const [by, setBy] = useActor();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<Day | null>(null);
  const isPast = until !== null && until < today;
  const grant = async () => {
    if (until === null) return;
    const input = { campaignId: campaign.id, item, by: by.trim(), reason: reason.trim(), until };
    if (!(await deed.run(() => engine.campaigns.grantException(input)))) return;
    done(t('granted'));
    // A gap that somebody answers for asks no question any more.
    open(null);
    onClose();
  };
  const isWhole = by.trim() !== '' && reason.trim() !== '' && until !== null && !isPast;
  return { by, setBy, reason, setReason, until, setUntil, isPast, isWhole, deed, grant };
}
