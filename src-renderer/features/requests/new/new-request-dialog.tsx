import { useId } from 'react';
import { RequestChannel, RequestKind } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { OwnerField } from '../../../lib/owner-field.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DueLine } from './due-line.tsx';
import { fieldId, type NewRequest, useNewRequest } from './use-new-request.ts';

export interface NewRequestDialogProps {
  onClose: () => void;
  onCreated: (requestId: string) => void;
}

/** Logs what came in, with as little about the person as is needed. */
export function NewRequestDialog({ onClose, onCreated }: NewRequestDialogProps) {
  const t = useTexts('requests');
  const formId = useId();
  const form = useNewRequest(dayAt(Date.now()), onCreated);
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('create.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={form.isRunning}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={form.submit} className="grid gap-4">
        <p className="text-ink-2">{t('create.intro')}</p>
        <ErrorSummary title={t('create.errors')} errors={form.problems} />
        <FailureNotice error={form.error} />
        <What form={form} />
        <Receipt form={form} />
        <DueLine draft={form.draft} />
        <TextField
          label={t('create.person')}
          description={t('create.personHint')}
          maxLength={500}
          value={form.draft.person}
          onChange={(person) => form.change({ person })}
        />
        <OwnerField value={form.draft.ownerId} onChange={(ownerId) => form.change({ ownerId })} />
      </form>
    </Dialog>
  );
}

function What({ form }: { form: NewRequest }) {
  const t = useTexts('requests');
  return (
    <Select
      autoFocus
      isRequired
      id={fieldId('kind')}
      label={t('create.kind')}
      placeholder={t('create.kindPlaceholder')}
      options={RequestKind.options.map((id) => ({
        id,
        label: t(`kind.${id}`),
        description: t(`kindHint.${id}`),
      }))}
      value={form.draft.kind}
      onChange={(kind) => form.change({ kind })}
      error={form.errorOf('kind')}
    />
  );
}

function Receipt({ form }: { form: NewRequest }) {
  const t = useTexts('requests');
  return (
    <div className="grid gap-4 min-[620px]:grid-cols-2">
      <DayField
        isRequired
        id={fieldId('receivedOn')}
        label={t('create.receivedOn')}
        description={t('create.receivedHint')}
        value={form.draft.receivedOn}
        onChange={(receivedOn) => form.change({ receivedOn })}
        error={form.errorOf('receivedOn')}
      />
      <Select
        label={t('create.channel')}
        options={RequestChannel.options.map((id) => ({ id, label: t(`channel.${id}`) }))}
        value={form.draft.channel}
        onChange={(channel) => form.change({ channel })}
      />
    </div>
  );
}
