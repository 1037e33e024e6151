import { Measurement } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Select } from '../../../ui/select.tsx';
import { FieldPair } from './plan-section.tsx';
import type { StepPart } from './step-part.ts';
import { TextChoice } from './text-choice.tsx';

/** Whether openings and clicks are measured; of single persons only with a consent of its own (§ 25 TDDDG). */
export function StepMeasurement({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  return (
    <FieldPair>
      <Select
        isReadOnly={plan.isFixed}
        label={t('step.measurement')}
        options={Measurement.options.map((id) => ({
          id,
          label: t(`measurement.${id}.label`),
          description: t(`measurement.${id}.about`),
        }))}
        value={step.measurement}
        onChange={(measurement) =>
          void plan.chooseStep(step.id, {
            measurement,
            ...(measurement === 'perPerson' ? {} : { measurementTextId: null }),
          })
        }
      />
      {step.measurement === 'perPerson' && (
        <TextChoice
          label={t('step.measurementText')}
          description={t('step.measurementHint')}
          isReadOnly={plan.isFixed}
          value={step.measurementTextId}
          onChange={(measurementTextId) => void plan.chooseStep(step.id, { measurementTextId })}
        />
      )}
    </FieldPair>
  );
}
