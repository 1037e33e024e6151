import type { CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import { LegalBasis, StepChannel, StepKind } from '../../../../src-main/contract/campaign-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FieldRow } from './plan-section.tsx';
import { StepConsent } from './step-consent.tsx';
import { StepContent } from './step-content.tsx';
import { StepData } from './step-data.tsx';
import { StepMeasurement } from './step-measurement.tsx';
import { standsTooEarly } from './step-order.ts';
import type { StepPart } from './step-part.ts';
import { StepReasons } from './step-reasons.tsx';
import { StepServices } from './step-services.tsx';

/** Everything about one step. */
export function StepFields({ plan, step }: StepPart) {
  return (
    <div className="grid max-w-220 gap-4 pt-2 pb-5 pl-8">
      <StepReasons plan={plan} step={step} />
      <What plan={plan} step={step} />
      <When plan={plan} step={step} />
      <Why plan={plan} step={step} />
      <StepConsent plan={plan} step={step} />
      <StepMeasurement plan={plan} step={step} />
      <StepContent plan={plan} step={step} />
      <StepServices plan={plan} step={step} />
      <StepData plan={plan} step={step} />
    </div>
  );
}

function What({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const choose = (part: Partial<CampaignStep>) => void plan.chooseStep(step.id, part);
  return (
    <FieldRow>
      <TextField
        isRequired
        isReadOnly={plan.isFixed}
        label={t('step.name')}
        maxLength={500}
        value={step.name}
        onChange={(name) => plan.typeStep(step.id, { name })}
        onBlur={() => void plan.flush()}
        error={step.name.trim() === '' ? t('step.nameMissing') : undefined}
      />
      <Select
        isReadOnly={plan.isFixed}
        label={t('step.kind')}
        options={StepKind.options.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={step.kind}
        onChange={(kind) => choose({ kind })}
      />
      <Select
        isReadOnly={plan.isFixed}
        label={t('step.channel')}
        options={StepChannel.options.map((id) => ({ id, label: t(`channel.${id}`) }))}
        value={step.channel}
        onChange={(channel) => choose({ channel })}
      />
    </FieldRow>
  );
}

const campaignStart = 'first day';

function When({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const { steps } = plan.content;
  const day = plan.gate?.steps.find(({ id }) => id === step.id)?.startsOn;
  return (
    <FieldRow>
      <Select
        isReadOnly={plan.isFixed}
        label={t('step.follows')}
        description={standsTooEarly(steps, step) ? t('step.tooEarly') : undefined}
        options={[
          { id: campaignStart, label: t('step.campaignStart') },
          ...steps.filter(({ id }) => id !== step.id).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={step.afterStepId ?? campaignStart}
        onChange={(id) => void plan.chooseStep(step.id, { afterStepId: id === campaignStart ? null : id })}
      />
      <NumberField
        isReadOnly={plan.isFixed}
        label={t('step.delay')}
        description={day ? t('step.firstDay', { day: formatDay(day, language) }) : t('step.noFirstDay')}
        minValue={0}
        maxValue={3650}
        unit={t('step.days')}
        value={step.delayDays}
        onChange={(delayDays) => void plan.chooseStep(step.id, { delayDays: delayDays ?? 0 })}
      />
      <StepOwner plan={plan} step={step} />
    </FieldRow>
  );
}

const likeCampaign = 'like the campaign';

function StepOwner({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const { people } = usePeople();
  return (
    <Select
      isReadOnly={plan.isFixed}
      label={t('step.owner')}
      options={[
        { id: likeCampaign, label: t('step.ownerOfCampaign') },
        ...people.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={step.ownerId ?? likeCampaign}
      onChange={(id) => void plan.chooseStep(step.id, { ownerId: id === likeCampaign ? null : id })}
    />
  );
}

function Why({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  return (
    <FieldRow>
      <TextField
        isReadOnly={plan.isFixed}
        label={t('step.purpose')}
        description={t('step.purposeHint')}
        maxLength={500}
        value={step.purpose}
        onChange={(purpose) => plan.typeStep(step.id, { purpose })}
        onBlur={() => void plan.flush()}
      />
      <Select
        isReadOnly={plan.isFixed}
        label={t('step.legalBasis')}
        placeholder={t('step.basisOpen')}
        options={LegalBasis.options.map((id) => ({
          id,
          label: t(`basis.${id}.label`),
          description: t(`basis.${id}.article`),
        }))}
        value={step.legalBasis}
        onChange={(legalBasis) => void plan.chooseStep(step.id, { legalBasis })}
      />
    </FieldRow>
  );
}
