import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AwarenessFields } from './awareness-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { fieldId, useQuickRecord } from './use-quick-record.ts';

const formId = 'quick-record';

export interface QuickRecordDialogProps {
  onClose: () => void;
  onRecorded: (breachId: string) => void;
}

/** Writes down a breach in a minute, from anywhere. What it is about can be said later. */
export function QuickRecordDialog(props: QuickRecordDialogProps) {
  const { ask } = useAccess();
  const zone = useSeatZone();
  const { data: law } = useQuery(ask.breaches.law.queryOptions());
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  // The moment at which somebody asked for the form, not the one at which it is sent.
  const [openedAt] = useState(() => new Date().toISOString());
  if (!zone || !law || !settings) return null;
  return <QuickRecordForm {...props} {...{ zone, law, openedAt }} actor={settings.actor} />;
}

interface FormProps extends QuickRecordDialogProps {
  zone: string;
  law: BreachLaw;
  openedAt: string;
  actor: string;
}

function QuickRecordForm({ onClose, onRecorded, zone, law, openedAt, actor }: FormProps) {
  const t = useTexts('breaches');
  const form = useQuickRecord({ openedAt, actor, zone, onRecorded });
  const [isLeaving, setLeaving] = useState(false);
  // Escape and a click beside the form are easily done by accident: words are given up only on purpose.
  const leave = () => (form.isWritten ? setLeaving(true) : onClose());
  return (
    <>
      <Dialog
        isOpen
        onOpenChange={(isOpen) => !isOpen && leave()}
        title={t('quickRecord.title')}
        closeLabel={t('quickRecord.cancel')}
        footer={
          <>
            <Button onPress={leave}>{t('quickRecord.cancel')}</Button>
            <Button variant="primary" type="submit" form={formId} isPending={form.isRunning}>
              {t('quickRecord.submit')}
            </Button>
          </>
        }
      >
        <form id={formId} noValidate onSubmit={form.submit} className="grid gap-4">
          <p className="text-ink-2">{t('quickRecord.intro')}</p>
          <ErrorSummary title={t('quickRecord.errors')} errors={form.problems} />
          <FailureNotice error={form.error} />
          <TextField
            autoFocus
            isRequired
            id={fieldId('title')}
            label={t('quickRecord.what')}
            description={t('quickRecord.whatHint')}
            maxLength={500}
            value={form.draft.title}
            onChange={(title) => form.change({ title })}
            error={form.errorOf('title')}
          />
          <AwarenessFields form={form} zone={zone} law={law} />
          <ReachFields form={form} />
        </form>
      </Dialog>
      <ConfirmDialog
        danger
        isOpen={isLeaving}
        onOpenChange={setLeaving}
        title={t('quickRecord.discardTitle')}
        confirmLabel={t('quickRecord.discard')}
        cancelLabel={t('quickRecord.keep')}
        onConfirm={onClose}
      >
        {t('quickRecord.discardText')}
      </ConfirmDialog>
    </>
  );
}
