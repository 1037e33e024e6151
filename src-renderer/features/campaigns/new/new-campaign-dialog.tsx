import { useId } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { OwnerField } from '../../../lib/owner-field.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { PersonaChoice } from '../plan/persona-choice.tsx';
import { startingPlanIds } from './starting-plans.ts';
import { fieldId, type NewCampaignForm, useNewCampaign } from './use-new-campaign.ts';

export interface NewCampaignDialogProps {
  /** The persona for whom it is to be made. */
  personaId: string | undefined;
  onClose: () => void;
  onCreated: (campaignId: string) => void;
}

/** A new campaign, empty or with a plan to begin with. */
export function NewCampaignDialog({ personaId, onClose, onCreated }: NewCampaignDialogProps) {
  const t = useTexts('campaigns');
  const formId = useId();
  const form = useNewCampaign(personaId === undefined ? [] : [personaId], onCreated);
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
            {t('newCampaign')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={form.submit} className="grid gap-4">
        {form.problems.length > 0 && <ErrorSummary title={t('create.errors')} errors={form.problems} />}
        <FailureNotice error={form.error} />
        <TextField
          autoFocus
          isRequired
          id={fieldId('name')}
          label={t('create.name')}
          maxLength={500}
          value={form.draft.name}
          onChange={(name) => form.change({ name })}
          error={form.errorOf('name')}
        />
        <Period form={form} />
        <OwnerField value={form.draft.ownerId} onChange={(ownerId) => form.change({ ownerId })} />
        {personaId !== undefined && (
          <PersonaChoice
            isReadOnly={false}
            value={form.draft.personaIds}
            onChange={(personaIds) => form.change({ personaIds })}
          />
        )}
        <StartChoice form={form} />
      </form>
    </Dialog>
  );
}

function Period({ form }: { form: NewCampaignForm }) {
  const t = useTexts('campaigns');
  return (
    <div className="grid gap-4 min-[620px]:grid-cols-2">
      <DayField
        label={t('create.startsOn')}
        description={t('create.periodHint')}
        value={form.draft.startsOn}
        onChange={(startsOn) => form.change({ startsOn })}
      />
      <DayField
        id={fieldId('endsOn')}
        label={t('create.endsOn')}
        value={form.draft.endsOn}
        onChange={(endsOn) => form.change({ endsOn })}
        error={form.errorOf('endsOn')}
      />
    </div>
  );
}

function StartChoice({ form }: { form: NewCampaignForm }) {
  const t = useTexts('campaigns');
  return (
    <RadioGroup
      label={t('create.start')}
      description={t('create.startHint')}
      options={(['empty', ...startingPlanIds] as const).map((id) => ({
        id,
        label: t(`starts.${id}.label`),
        description: t(`starts.${id}.about`),
      }))}
      value={form.start}
      onChange={form.startWith}
    />
  );
}
