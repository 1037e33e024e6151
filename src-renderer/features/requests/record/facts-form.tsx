import { type DataRequest, RequestChannel, RequestKind } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { OwnerField } from '../../../lib/owner-field.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { FactsFormPart } from './facts-form-part.ts';
import { IdentityFields } from './identity-fields.tsx';
import { profileOf } from './profile-of.ts';
import { RecipientFields } from './recipient-fields.tsx';

/** The facts of an open request; every field saves itself. */
export function FactsForm({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  const { engine } = useAccess();
  const form = useAutosave(profileOf(request), (profile) =>
    engine.requests.saveProfile({ requestId: request.id, profile }),
  );
  const { value, type, choose, flush, error } = form;
  return (
    <div className="grid gap-4">
      <Receipt form={form} />
      <div className="grid items-start gap-4 @min-[560px]:grid-cols-2">
        <TextField
          label={t('create.person')}
          description={t('create.personHint')}
          maxLength={500}
          value={value.person}
          onChange={(person) => type({ person })}
          onBlur={flush}
        />
        <OwnerField value={value.ownerId} onChange={(ownerId) => choose({ ownerId })} />
      </div>
      <IdentityFields form={form} request={request} />
      <RecipientFields form={form} />
      <TextArea
        label={t('record.facts.note')}
        description={t('record.facts.noteHint')}
        minRows={2}
        value={value.note}
        onChange={(note) => type({ note })}
        onBlur={flush}
      />
      <FailureNotice error={error} />
    </div>
  );
}

function Receipt({ form: { value, choose } }: FactsFormPart) {
  const t = useTexts('requests');
  return (
    <div className="grid items-start gap-4 @min-[560px]:grid-cols-3">
      <Select
        label={t('record.facts.kind')}
        options={RequestKind.options.map((id) => ({
          id,
          label: t(`kind.${id}`),
          description: t(`kindHint.${id}`),
        }))}
        value={value.kind}
        onChange={(kind) => choose({ kind })}
      />
      <DayField
        isRequired
        label={t('create.receivedOn')}
        value={value.receivedOn}
        onChange={(receivedOn) => receivedOn !== null && choose({ receivedOn })}
      />
      <Select
        label={t('create.channel')}
        options={RequestChannel.options.map((id) => ({ id, label: t(`channel.${id}`) }))}
        value={value.channel}
        onChange={(channel) => choose({ channel })}
      />
    </div>
  );
}
