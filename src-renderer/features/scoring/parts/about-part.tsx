import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { CampaignsUsing } from '../../../lib/campaigns-using.tsx';
import { OwnerField } from '../../../lib/owner-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { BiasFields } from './bias-fields.tsx';

const bases = ['consent', 'documented', 'missing'] as const;

/** What the model is for, what the profile rests on, who checks, and where people are told. */
export function AboutPart({ draft, modelId }: { draft: ModelDraft; modelId: string }) {
  const t = useTexts('scoringModel');
  const campaigns = useTexts('campaigns');
  const { content, isLocked: isReadOnly, type, choose } = draft;
  const { profiling } = content;
  return (
    <div className="grid max-w-160 gap-4 px-6 py-4">
      <NameField draft={draft} />
      <TextField
        label={t('about.group')}
        description={t('about.groupHelp')}
        maxLength={500}
        {...{ isReadOnly }}
        value={content.productGroup}
        onChange={(productGroup) => type({ productGroup })}
      />
      <TextArea
        label={t('about.purpose')}
        description={t('about.purposeHelp')}
        {...{ isReadOnly }}
        value={content.purpose}
        onChange={(purpose) => type({ purpose })}
      />
      {!isReadOnly && <OwnerField value={content.ownerId} onChange={(ownerId) => choose({ ownerId })} />}
      <RadioGroup
        label={t('about.profiling')}
        {...{ isReadOnly }}
        value={profiling.basis}
        onChange={(basis) => choose({ profiling: { ...profiling, basis } })}
        options={bases.map((id) => ({
          id,
          label: t(`profiling.${id}`),
          description: t(`profiling.${id}Help`),
        }))}
      />
      <TextArea
        label={t('about.profilingNote')}
        {...{ isReadOnly }}
        value={profiling.note}
        onChange={(note) => type({ profiling: { ...profiling, note } })}
      />
      <TextField
        label={t('about.humanCheck')}
        description={t('about.humanCheckHelp')}
        maxLength={500}
        {...{ isReadOnly }}
        value={content.humanCheck}
        onChange={(humanCheck) => type({ humanCheck })}
      />
      <TextField
        label={t('about.logicNotice')}
        description={t('about.logicNoticeHelp')}
        maxLength={500}
        {...{ isReadOnly }}
        value={content.logicNotice}
        onChange={(logicNotice) => type({ logicNotice })}
      />
      <BiasFields draft={draft} />
      <section className="grid gap-2 border-t border-line pt-4">
        <SectionHeading level={3}>{campaigns('using.title')}</SectionHeading>
        <CampaignsUsing link="model" id={modelId} />
      </section>
    </div>
  );
}

/** A model is never without a name: an empty one stays in the field until it has one. */
function NameField({ draft }: { draft: ModelDraft }) {
  const t = useTexts('scoringModel');
  const [isBlank, setBlank] = useState(false);
  return (
    <TextField
      label={t('about.name')}
      isRequired
      maxLength={500}
      isReadOnly={draft.isLocked}
      value={isBlank ? '' : draft.content.name}
      error={isBlank ? t('about.nameMissing') : undefined}
      onChange={(name) => {
        setBlank(name.trim() === '');
        if (name.trim() !== '') draft.type({ name });
      }}
    />
  );
}
